// first error: log_filter_pattern_must_close_its_quotes
#include <sparta/on/log_filter_pattern.hpp>

namespace on = sparta::on;

#ifdef MISTAKE
constexpr on::log_filter_pattern which = "{ $.a = 1";
#else
constexpr on::log_filter_pattern which = "{ $.a = 1 }";
#endif
