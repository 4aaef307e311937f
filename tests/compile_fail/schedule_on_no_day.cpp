// first error: schedule_time_is_a_date_and_a_time
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::scheduler_schedule when = "at(2026-02-29T10:00:00)";
#else
constexpr on::scheduler_schedule when = "at(2028-02-29T10:00:00)";
#endif
