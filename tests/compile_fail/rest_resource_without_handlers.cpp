// first error: a resource has a static function for a method at least
#include <sparta/archetypes/rest_resource.hpp>
#include <sparta/http.hpp>

struct orders {
  static constexpr sparta::logical_id name{"Orders"};
  static constexpr sparta::http::route_path path{"/orders"};
#ifndef MISTAKE
  static sparta::http::response get(const sparta::http::request& /*of*/) { return {}; }
#endif
};

void declare(const sparta::http_api& api) { sparta::archetypes::rest_resource<orders>(api); }
