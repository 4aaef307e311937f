#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "on/arn_part.hpp"
#include "on/check_pattern.hpp"
#include "on/permission.hpp"

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

/// Of a queue of the service's: one policy for all topics, as a queue has no more.
void allow_redrive(const sns& source, wiring& made) {
  const std::string queue(source.redrive.resource);
  const std::string id = model::resource_name("QueuePolicy", {"sns:", queue});
  made.resources.push_back({id,
                            {.type = "AWS::SQS::QueuePolicy",
                             .properties = json::object{{"PolicyDocument", json::object{{"Version", "2012-10-17"}}},
                                                        {"Queues", json::array{json::value(source.redrive.url)}}}}});
  // https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html
  made.properties.push_back(
      {.resource = id,
       .path = {"PolicyDocument", "Statement"},
       .value = json::object{
           {"Effect", "Allow"},
           {"Principal", json::object{{"Service", "sns.amazonaws.com"}}},
           {"Action", "sqs:SendMessage"},
           {"Resource", source.redrive.arn},
           {"Condition", json::object{{"ArnEquals", json::object{{"aws:SourceArn", source.topic.arn}}}}}}});
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
  if (!source.redrive.resource.empty()) allow_redrive(source, made);
  made.resources.push_back(
      {source_id("Subscription", of, source.topic.arn),
       {.type = "AWS::SNS::Subscription", .properties = subscription(source, of), .depends_on = {allowed.id}}});
  made.resources.push_back(std::move(allowed));
  return made;
}

}  // namespace sparta::on
