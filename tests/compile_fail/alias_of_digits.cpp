// first error: alias_name_must_be_letters_digits_hyphens_and_underscores_and_not_digits_alone
#include <sparta/sparta.hpp>

int main() {
#ifdef MISTAKE
  const sparta::alias_options options{.name = "42"};
#else
  const sparta::alias_options options{.name = "v42"};
#endif
  (void)options;
}
