// first error: cron_hours_are_0_to_23
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "cron(0 24 * * ? *)";
#else
constexpr on::schedule when = "cron(0 23 * * ? *)";
#endif
