#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"
#include "on/mapping.hpp"

#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/actions/sns.hpp>
#include <sparta/iam/actions/sqs.hpp>
#include <sparta/iam/arn_of.hpp>

namespace sparta::on {
namespace {

template <class Kind>
cfn::arn<Kind> of_kind(const cfn::value<std::string>& arn) {
  return iam::arn_of<Kind>(arn);
}

cfn::value<std::string> objects_of(const cfn::value<std::string>& bucket) {
  return cfn::unchecked(cfn::detail::arn_below_node(bucket, "/", cfn::value<std::string>("*"), ""));
}

/// https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html
void allow_sending(const failure_destination& to, std::vector<iam::grant>& grants) {
  using kind = failure_destination::kind;
  namespace kinds = iam::kinds;
  if (to.is == kind::queue) grants.push_back(iam::allow(iam::sqs::send_message, of_kind<kinds::sqs::queue>(to.arn)));
  if (to.is == kind::topic) grants.push_back(iam::allow(iam::sns::publish, of_kind<kinds::sns::topic>(to.arn)));
  if (to.is == kind::bucket) {
    grants.push_back(iam::allow(iam::s3::put_object, of_kind<kinds::s3::object>(objects_of(to.arn))));
    grants.push_back(iam::allow(iam::s3::list_bucket, of_kind<kinds::s3::bucket>(to.arn)));
  }
}

}  // namespace

void set_on_failure(mapping& to, const failure_destination& destination) {
  using kind = failure_destination::kind;
  if (destination.is == kind::none) return;
  json::value address = destination.arn;
  if (destination.is == kind::kafka_topic) address = "kafka://" + std::string(address.as_string());
  to.properties["DestinationConfig"] = json::object{{"OnFailure", json::object{{"Destination", std::move(address)}}}};
  allow_sending(destination, to.made.grants);
}

}  // namespace sparta::on
