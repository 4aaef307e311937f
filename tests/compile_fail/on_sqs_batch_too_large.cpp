// first error: batch_size_must_be_1_to_10000
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/sqs.hpp>
#include <sparta/on/sqs.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::sqs::queue> jobs{"Jobs"};
void take(const sparta::events::sqs&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take).on(sparta::on::sqs{.queue = jobs, .batch_size = 10'001});
#else
  service.function({.name = "Take"}, take).on(sparta::on::sqs{.queue = jobs, .batch_size = 10'000});
#endif
}
