// first error: numeric_range_is_empty
#include <sparta/json/json.hpp>
#include <sparta/on/filter.hpp>
#include <sparta/on/filter_policy.hpp>
#include <sparta/on/pattern.hpp>

namespace on = sparta::on;

struct customer {
  std::string country;
};
struct order {
  std::string id;
  double total = 0;
  bool paid = false;
  customer who;
};

#ifdef MISTAKE
auto made() { return on::pattern<order>().detail<&order::total>(on::numeric(">", 5, "<", 5)); }
#else
auto made() { return on::pattern<order>().detail<&order::total>(on::numeric(">", 5, "<", 6)); }
#endif
