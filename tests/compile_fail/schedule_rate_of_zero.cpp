// first error: schedule_rate_must_be_a_whole_number_above_zero
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "rate(0 minutes)";
#else
constexpr on::schedule when = "rate(5 minutes)";
#endif
