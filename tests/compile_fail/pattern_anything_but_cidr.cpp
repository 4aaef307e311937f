// first error: anything_but takes texts, or numbers
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
auto made() { return on::pattern<order>().at({"a"}, on::anything_but(on::cidr("::/0"))); }
#else
auto made() { return on::pattern<order>().at({"a"}, on::anything_but(on::prefix("x"))); }
#endif
