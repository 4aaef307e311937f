// first error: does not match declaration order
#include <sparta/cfn/sqs.hpp>

int main() {
#ifdef MISTAKE
  const sparta::cfn::sqs::queue queue{.queue_name = "jobs", .delay_seconds = 5};
#else
  const sparta::cfn::sqs::queue queue{.delay_seconds = 5, .queue_name = "jobs"};
#endif
  (void)queue;
}
