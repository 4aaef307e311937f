// first error: cron_day_of_month_is_1_to_31
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "cron(0 10 32 * ? *)";
#else
constexpr on::schedule when = "cron(0 10 31 * ? *)";
#endif
