// first error: this enumerator is of another enum than the field
#include <sparta/json/json.hpp>
#include <sparta/on/pattern.hpp>

namespace on = sparta::on;

enum class state : unsigned char { placed, sent };
enum class colour : unsigned char { red };
struct order {
  ::state state = state::placed;
};

#ifdef MISTAKE
auto made() { return on::pattern<order>().detail<&order::state>(colour::red); }
#else
auto made() { return on::pattern<order>().detail<&order::state>(state::sent); }
#endif
