// first error: sparta: a request has one value of this key
#include <sparta/iam/grant.hpp>
#include <sparta/iam/keys.hpp>

namespace iam = sparta::iam;

#ifdef MISTAKE
auto statement() { return iam::for_any_value(iam::string_equals(iam::keys::source_account, {"123456789012"})); }
#else
auto statement() { return iam::for_any_value(iam::string_equals(iam::keys::tag_keys, {"team"})); }
#endif
