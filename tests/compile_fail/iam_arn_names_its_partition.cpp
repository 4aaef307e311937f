// first error: an_arn_has_AWS_Partition_in_braces_where_its_partition_stands
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/iam/grant.hpp>

namespace iam = sparta::iam;

#ifdef MISTAKE
auto statement() {
  return iam::allow(iam::s3::list_bucket, iam::arn_of<iam::kinds::s3::bucket>("arn:aws:s3:::foreign"));
}
#else
auto statement() {
  return iam::allow(iam::s3::list_bucket, iam::arn_of<iam::kinds::s3::bucket>("arn:${AWS::Partition}:s3:::foreign"));
}
#endif
