// first error: numeric_bound_must_be_from_minus_5e9_to_5e9
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
auto made() { return on::pattern<order>().detail<&order::total>(on::numeric("<", 6e9)); }
#else
auto made() { return on::pattern<order>().detail<&order::total>(on::numeric("<", 5e9)); }
#endif
