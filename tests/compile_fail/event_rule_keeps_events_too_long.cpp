// first error: maximum_event_age_must_be_60s_to_24h
#include <sparta/on/event_rule.hpp>

namespace on = sparta::on;
using namespace std::chrono_literals;

#ifdef MISTAKE
const on::event_rule rule{.pattern = on::pattern<>().source("shop"), .maximum_event_age = 25h};
#else
const on::event_rule rule{.pattern = on::pattern<>().source("shop"), .maximum_event_age = 24h};
#endif
