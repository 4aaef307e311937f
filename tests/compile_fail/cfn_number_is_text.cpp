// first error: from 'const char [4]' to
#include <sparta/cfn/sqs.hpp>

int main() {
#ifdef MISTAKE
  const sparta::cfn::sqs::queue queue{.delay_seconds = "900"};
#else
  const sparta::cfn::sqs::queue queue{.delay_seconds = 900};
#endif
  (void)queue;
}
