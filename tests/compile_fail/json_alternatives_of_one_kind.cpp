// first error: the alternatives of a JSON variant differ in kind
#include <sparta/json/json.hpp>

#include <string>

struct event {
#ifdef MISTAKE
  std::variant<int, double> either;
#else
  std::variant<int, std::string> either;
#endif
};

auto decoded = sparta::json::decode<event>("{}");
