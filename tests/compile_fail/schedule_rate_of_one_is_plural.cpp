// first error: schedule_rate_of_one_is_singular_as_in_rate_1_minute_and_others_plural
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "rate(1 minutes)";
#else
constexpr on::schedule when = "rate(1 minute)";
#endif
