// first error: cron_year_is_1970_to_2199
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "cron(0 10 * * ? 2200)";
#else
constexpr on::schedule when = "cron(0 10 * * ? 2199)";
#endif
