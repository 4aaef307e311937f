// first error: time_zone_is_a_name_as_in_Europe_Berlin
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::time_zone when = "Europe Berlin";
#else
constexpr on::time_zone when = "Europe/Berlin";
#endif
