// first error: a_stage_is_named_by_1_to_128_letters_digits_hyphens_and_underscores
#include <sparta/websocket.hpp>

#ifdef MISTAKE
constexpr sparta::websocket::api chat{"Chat", "v1/live"};
#else
constexpr sparta::websocket::api chat{"Chat", "v1-live"};
#endif
