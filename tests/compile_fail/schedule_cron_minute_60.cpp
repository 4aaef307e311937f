// first error: cron_minutes_are_0_to_59
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "cron(60 10 * * ? *)";
#else
constexpr on::schedule when = "cron(59 10 * * ? *)";
#endif
