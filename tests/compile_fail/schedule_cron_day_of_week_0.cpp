// first error: cron_day_of_week_is_1_to_7_or_SUN_to_SAT
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "cron(0 10 ? * 0 *)";
#else
constexpr on::schedule when = "cron(0 10 ? * MON-FRI *)";
#endif
