// first error: from 'int' to
#include <sparta/cfn/sqs.hpp>

int main() {
#ifdef MISTAKE
  const sparta::cfn::sqs::queue queue{.fifo_queue = 1};
#else
  const sparta::cfn::sqs::queue queue{.fifo_queue = true};
#endif
  (void)queue;
}
