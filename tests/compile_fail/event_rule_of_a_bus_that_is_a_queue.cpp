// first error: a rule takes events of an event bus: give its handle, name or ARN
#include <sparta/cfn/events.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/on/event_rule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr sparta::resource<sparta::cfn::sqs::queue> orders{"Orders"};
#else
constexpr sparta::resource<sparta::cfn::events::event_bus> orders{"Orders"};
#endif
const on::event_bus bus = orders;
