// first error: a JSON type is an aggregate without base classes
#include <sparta/json/json.hpp>

struct base {};
#ifdef MISTAKE
struct event : base {
#else
struct event {
#endif
  int number = 0;
};

auto encoded = sparta::json::encode(event{});
