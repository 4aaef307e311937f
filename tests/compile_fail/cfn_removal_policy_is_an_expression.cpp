// first error: from 'sparta::cfn::value<
#include <sparta/cfn/resource_options.hpp>
namespace cfn = sparta::cfn;

int main() {
#ifdef MISTAKE
  const sparta::resource_options options{.deletion_policy = cfn::ref("Policy")};
#else
  const sparta::resource_options options{.deletion_policy = cfn::removal_policy::remove};
#endif
  (void)options;
}
