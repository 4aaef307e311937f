// first error: what is read from JSON owns its text
#include <sparta/json/json.hpp>

#include <string>

struct event {
#ifdef MISTAKE
  std::string_view name;
#else
  std::string name;
#endif
};

auto decoded = sparta::json::decode<event>("{}");
