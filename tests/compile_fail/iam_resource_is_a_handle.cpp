// first error: sparta: a resource is given by its ARN
#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;
constexpr sparta::resource<sparta::cfn::s3::bucket> uploads{"Uploads"};

#ifdef MISTAKE
auto statement() { return iam::allow(iam::s3::list_bucket, uploads); }
#else
auto statement() { return iam::allow(iam::s3::list_bucket, uploads.arn()); }
#endif
