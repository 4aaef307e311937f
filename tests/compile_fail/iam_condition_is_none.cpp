// first error: sparta: what follows the resources is a condition
#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;
constexpr sparta::resource<sparta::cfn::s3::bucket> uploads{"Uploads"};

#ifdef MISTAKE
auto statement() { return iam::allow(iam::s3::list_bucket, uploads.arn(), iam::s3::keys::prefix); }
#else
auto statement() {
  return iam::allow(iam::s3::list_bucket, uploads.arn(), iam::string_equals(iam::s3::keys::prefix, {"inbox/"}));
}
#endif
