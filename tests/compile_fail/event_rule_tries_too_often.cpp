// first error: maximum_retry_attempts_must_be_0_to_185
#include <sparta/on/event_rule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
const on::event_rule rule{.pattern = on::pattern<>().source("shop"), .maximum_retry_attempts = 186};
#else
const on::event_rule rule{.pattern = on::pattern<>().source("shop"), .maximum_retry_attempts = 185};
#endif
