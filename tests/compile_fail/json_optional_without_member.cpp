// first error: json_optional names a member that the type does not have
#include <sparta/json/json.hpp>

#include <string>

struct event {
  std::string name;
};
constexpr auto json_optional(sparta::json::as<event>) {
#ifdef MISTAKE
  return sparta::json::members({"nmae"});
#else
  return sparta::json::members({"name"});
#endif
}

auto decoded = sparta::json::decode<event>("{}");
