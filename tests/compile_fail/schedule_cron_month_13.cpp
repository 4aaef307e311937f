// first error: cron_month_is_1_to_12_or_JAN_to_DEC
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "cron(0 10 * 13 ? *)";
#else
constexpr on::schedule when = "cron(0 10 * JAN-12 ? *)";
#endif
