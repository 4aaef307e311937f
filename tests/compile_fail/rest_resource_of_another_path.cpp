// first error: a resource's handler takes a path parameter that its path does not have
#include <sparta/archetypes/rest_resource.hpp>
#include <sparta/http.hpp>

struct orders {
  static constexpr sparta::logical_id name{"Orders"};
#ifdef MISTAKE
  static constexpr sparta::http::route_path path{"/orders/{order}"};
#else
  static constexpr sparta::http::route_path path{"/orders/{id}"};
#endif
  static sparta::http::response get(const sparta::http::path<"id">& /*id*/) { return {}; }
};

void declare(const sparta::http_api& api) { sparta::archetypes::rest_resource<orders>(api); }
