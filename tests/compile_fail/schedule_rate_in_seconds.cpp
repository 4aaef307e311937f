// first error: schedule_rate_is_in_minutes_hours_or_days
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "rate(5 seconds)";
#else
constexpr on::schedule when = "rate(5 days)";
#endif
