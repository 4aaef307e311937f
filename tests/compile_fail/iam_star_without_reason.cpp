// first error: sparta: every resource, *, needs its reason
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;

#ifdef MISTAKE
auto statement() { return iam::allow(iam::s3::get_object, "*"); }
#else
auto statement() { return iam::allow(iam::s3::get_object, iam::wildcard{"because it audits every bucket"}); }
#endif
