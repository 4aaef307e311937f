// first error: 'totl' is not a member of 'order'
#include <sparta/json/json.hpp>
#include <sparta/on/pattern.hpp>

namespace on = sparta::on;

struct order {
  double total = 0;
};

#ifdef MISTAKE
auto made() { return on::pattern<order>().detail<&order::totl>(5); }
#else
auto made() { return on::pattern<order>().detail<&order::total>(5); }
#endif
