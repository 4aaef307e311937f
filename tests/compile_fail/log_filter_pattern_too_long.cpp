// first error: log_filter_pattern_must_have_at_most_1024_characters
#include <sparta/on/log_filter_pattern.hpp>

namespace on = sparta::on;

#define SIXTEEN "sixteen letters "
#define FOURFOLD(text) text text text text
#define LONGEST FOURFOLD(FOURFOLD(FOURFOLD(SIXTEEN)))

#ifdef MISTAKE
constexpr on::log_filter_pattern which = LONGEST "!";
#else
constexpr on::log_filter_pattern which = LONGEST;
#endif
