// first error: everybody_needs_iam_wildcard_with_its_reason
#include <sparta/iam/principal.hpp>

namespace iam = sparta::iam;

#ifdef MISTAKE
auto statement() { return iam::any_principal(); }
#else
auto statement() { return iam::any_principal(iam::wildcard{"because the site is public"}); }
#endif
