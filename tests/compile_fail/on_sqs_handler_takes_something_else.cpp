// first error: on::sqs delivers events::sqs: the handler takes that, or one events::sqs_message
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/sqs.hpp>
#include <sparta/on/sqs.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};
constexpr sparta::resource<sparta::cfn::sqs::queue> jobs{"Jobs"};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::sqs&) {}
#endif

void declare(sparta::service& service) { service.function({.name = "Take"}, take).on(sparta::on::sqs{.queue = jobs}); }
