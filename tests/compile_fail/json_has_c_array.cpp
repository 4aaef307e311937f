// first error: a JSON member that is an array is a std::array
#include <sparta/json/json.hpp>

#include <array>

struct event {
#ifdef MISTAKE
  int numbers[3] = {};
#else
  std::array<int, 3> numbers = {};
#endif
};

auto decoded = sparta::json::decode<event>("{}");
