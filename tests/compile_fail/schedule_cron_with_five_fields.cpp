// first error: cron_needs_six_fields
#include <sparta/on/schedule.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::schedule when = "cron(0 10 * * ?)";
#else
constexpr on::schedule when = "cron(0 10 * * ? *)";
#endif
