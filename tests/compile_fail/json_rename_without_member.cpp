// first error: json_names renames a member or enumerator that the type does not have
#include <sparta/json/json.hpp>

#include <string>

struct event {
  std::string name;
};
constexpr auto json_names(sparta::json::as<event>) {
#ifdef MISTAKE
  return sparta::json::names({{"nmae", "Name"}});
#else
  return sparta::json::names({{"name", "Name"}});
#endif
}

auto encoded = sparta::json::encode(event{});
