// first error: only EventBridge's rules have every matcher
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
auto made() { return on::body_filter_policy<order>().body<&order::id>(on::anything_but(on::suffix("x"))); }
#else
auto made() { return on::body_filter_policy<order>().body<&order::id>(on::anything_but(on::prefix("x"))); }
#endif
