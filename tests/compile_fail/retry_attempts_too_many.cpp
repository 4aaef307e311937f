// first error: maximum_retry_attempts_must_be_0_to_2
#include <sparta/sparta.hpp>

int main() {
#ifdef MISTAKE
  const sparta::asynchronous_options options{.maximum_retry_attempts = 3};
#else
  const sparta::asynchronous_options options{.maximum_retry_attempts = 2};
#endif
  (void)options;
}
