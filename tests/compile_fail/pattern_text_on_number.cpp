// first error: matches no value of the field
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
auto made() { return on::pattern<order>().detail<&order::total>(on::prefix("5")); }
#else
auto made() { return on::pattern<order>().detail<&order::id>(on::prefix("5")); }
#endif
