#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "on/arn_part.hpp"
#include "on/check_pattern.hpp"
#include "on/permission.hpp"
#include "on/queue_policy.hpp"

#include <sparta/on/sns.hpp>

#include <utility>

namespace sparta::on {
namespace {

void check(const sns& source, wiring& made) {
  const json::value arn = source.topic.arn;
  // https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html
  if (arn.is_string() && arn.as_string().ends_with(".fifo"))
    made.problems.emplace_back(
        "a FIFO topic invokes no function: subscribe a queue to it, and the function by on::sqs.");
  if (!source.filter.has_value()) return;
  const auto dialect = source.filter.of_body ? detail::dialect::topic_body : detail::dialect::topic_attributes;
  for (const auto& problem : problems_of(source.filter, dialect)) made.problems.push_back(problem + ".");
}

json::object subscription(const sns& source, const invocation_target& of) {
  json::object properties{{"Endpoint", of.arn}};
  if (source.filter.has_value()) {
    properties["FilterPolicy"] = source.filter;
    properties["FilterPolicyScope"] = source.filter.of_body ? "MessageBody" : "MessageAttributes";
  }
  properties["Protocol"] = "lambda";
  if (source.redrive.arn.has_value())
    properties["RedrivePolicy"] = json::object{{"deadLetterTargetArn", source.redrive.arn}};
  if (source.topic.resource.empty()) properties["Region"] = arn_part(source.topic.arn, arn_region);
  properties["TopicArn"] = source.topic.arn;
  return properties;
}

}  // namespace

wiring wire(const sns& source, const invocation_target& of) {
  wiring made;
  check(source, made);
  invoker topic{.principal = "sns.amazonaws.com", .source_arn = source.topic.arn};
  if (source.topic.resource.empty()) topic.source_account = arn_part(source.topic.arn, arn_account);
  wired_resource allowed = permission(topic, of);
  // https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html
  allow_sending(source.redrive, "sns.amazonaws.com", source.topic.arn, made);
  made.resources.push_back(
      {source_id("Subscription", of, source.topic.arn),
       {.type = "AWS::SNS::Subscription", .properties = subscription(source, of), .depends_on = {allowed.id}}});
  made.resources.push_back(std::move(allowed));
  return made;
}

}  // namespace sparta::on
