// first error: maximum_event_age_must_be_60s_to_6h
#include <sparta/sparta.hpp>
using namespace std::chrono_literals;

int main() {
#ifdef MISTAKE
  const sparta::asynchronous_options options{.maximum_event_age = 7h};
#else
  const sparta::asynchronous_options options{.maximum_event_age = 6h};
#endif
  (void)options;
}
