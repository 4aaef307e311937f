// first error: schedule_period_must_be_whole_minutes_from_1min
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = on::every(std::chrono::seconds(90));
#else
constexpr on::schedule when = on::every(std::chrono::seconds(120));
#endif
