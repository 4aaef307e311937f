// first error: a_rule_has_no_one_time_schedule_which_eventbridge_scheduler_has
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "at(2028-02-29T10:00:00)";
#else
constexpr on::schedule when = "rate(1 day)";
#endif
