// first error: schedule_is_a_rate_as_in_rate_5_minutes_or_a_cron_expression
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "5 minutes";
#else
constexpr on::schedule when = "rate(5 minutes)";
#endif
