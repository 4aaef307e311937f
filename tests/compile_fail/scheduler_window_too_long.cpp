// first error: flexible_time_window_must_be_1min_to_24h
#include <sparta/on/scheduler.hpp>

namespace on = sparta::on;
using namespace std::chrono_literals;

#ifdef MISTAKE
const on::scheduler when{.schedule = "rate(2 days)", .flexible_time_window = 25h};
#else
const on::scheduler when{.schedule = "rate(2 days)", .flexible_time_window = 24h};
#endif
