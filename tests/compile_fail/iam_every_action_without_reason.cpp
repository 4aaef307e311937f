// first error: sparta: every action of a service, *, needs its reason
#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;
constexpr sparta::resource<sparta::cfn::s3::bucket> uploads{"Uploads"};

#ifdef MISTAKE
auto statement() { return iam::deny(iam::s3::all_actions, uploads.arn()); }
#else
auto statement() { return iam::deny(iam::s3::all_actions, uploads.arn(), iam::wildcard{"because it is frozen"}); }
#endif
