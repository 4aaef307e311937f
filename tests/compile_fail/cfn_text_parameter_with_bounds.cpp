// first error: has no non-static data member named 'max_value'
#include <sparta/cfn/parameter.hpp>

int main() {
#ifdef MISTAKE
  const sparta::parameter_options<std::string> options{.max_value = 9};
#else
  const sparta::parameter_options<std::string> options{.max_length = 9};
#endif
  (void)options;
}
