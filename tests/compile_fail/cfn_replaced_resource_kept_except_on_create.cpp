// first error: update_replace_policy_is_remove_retain_or_snapshot
#include <sparta/cfn/resource_options.hpp>
using sparta::cfn::removal_policy;

int main() {
#ifdef MISTAKE
  const sparta::resource_options options{.update_replace_policy = removal_policy::retain_except_on_create};
#else
  const sparta::resource_options options{.update_replace_policy = removal_policy::retain};
#endif
  (void)options;
}
