// first error: sparta: this operator does not fit the key's type
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/grant.hpp>
#include <sparta/iam/keys.hpp>

namespace iam = sparta::iam;

#ifdef MISTAKE
auto statement() { return iam::string_equals(iam::s3::keys::max_keys, {"10"}); }
#else
auto statement() { return iam::numeric_equals(iam::s3::keys::max_keys, {10}); }
#endif
