// first error: no matching function for call to 'if_(
#include <sparta/cfn/condition.hpp>

constexpr sparta::condition is_prod{"IsProd"};

int main() {
  namespace cfn = sparta::cfn;
#ifdef MISTAKE
  (void)cfn::if_(is_prod, cfn::value<std::int64_t>(5), "one");
#else
  (void)cfn::if_(is_prod, cfn::value<std::int64_t>(5), 1);
#endif
}
