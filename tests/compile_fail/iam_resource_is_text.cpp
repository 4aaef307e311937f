// first error: sparta: a resource is given by its ARN
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;

#ifdef MISTAKE
auto statement() { return iam::allow(iam::s3::list_bucket, "arn:${AWS::Partition}:s3:::foreign"); }
#else
auto statement() {
  return iam::allow(iam::s3::list_bucket, iam::arn_of<iam::kinds::s3::bucket>("arn:${AWS::Partition}:s3:::foreign"));
}
#endif
