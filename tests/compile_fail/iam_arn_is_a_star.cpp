// first error: every_resource_is_iam_wildcard_with_its_reason_and_not_a_star
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;

#ifdef MISTAKE
auto statement() { return iam::allow(iam::s3::list_bucket, iam::arn_of<iam::kinds::s3::bucket>("*")); }
#else
auto statement() {
  return iam::allow(iam::s3::list_bucket, iam::arn_of<iam::kinds::s3::bucket>("arn:${AWS::Partition}:s3:::*"));
}
#endif
