#include "aws/s3_protocol.hpp"
#include "aws/services/s3_answers.hpp"

#include <sparta/aws/s3_notifications.hpp>

namespace sparta::aws::s3 {
namespace {

/// A kind of target, in XML: the element around it, and the one with its ARN.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html
struct target_kind {
  std::string_view element;
  std::string_view arn;
  std::vector<notification_target> notification_configuration::*list;
};
constexpr target_kind kinds[] = {
    {"CloudFunctionConfiguration", "CloudFunction", &notification_configuration::lambda_function_configurations},
    {"QueueConfiguration", "Queue", &notification_configuration::queue_configurations},
    {"TopicConfiguration", "Topic", &notification_configuration::topic_configurations}};

notification_target target_in(const xml_node& from, std::string_view arn) {
  notification_target one{.id = std::string(from.text_at("Id")), .arn = std::string(from.text_at(arn)), .events = {}};
  for (const auto& each : from.children)
    if (each.name == "Event") one.events.push_back(each.text);
  if (const auto* filter = from.child("Filter"))
    for (const auto* rule : filter->list("S3Key", "FilterRule"))
      one.filter_rules.push_back(
          {.name = std::string(rule->text_at("Name")), .value = std::string(rule->text_at("Value"))});
  return one;
}

std::string element(std::string_view name, std::string_view text) {
  return "<" + std::string(name) + ">" + xml_escape(text) + "</" + std::string(name) + ">";
}

std::string text_of(const notification_target& what, const target_kind& kind) {
  std::string text;
  if (!what.id.empty()) text += element("Id", what.id);
  text += element(kind.arn, what.arn);
  for (const auto& event : what.events) text += element("Event", event);
  if (!what.filter_rules.empty()) {
    text += "<Filter><S3Key>";
    for (const auto& [name, value] : what.filter_rules)
      text += "<FilterRule>" + element("Name", name) + element("Value", value) + "</FilterRule>";
    text += "</S3Key></Filter>";
  }
  return "<" + std::string(kind.element) + ">" + text + "</" + std::string(kind.element) + ">";
}

std::string document_of(const notification_configuration& what) {
  std::string text = R"(<NotificationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">)";
  for (const auto& kind : kinds)
    for (const auto& each : what.*kind.list) text += text_of(each, kind);
  if (what.event_bridge) text += "<EventBridgeConfiguration/>";
  return text + "</NotificationConfiguration>";
}

}  // namespace

result<notification_configuration> get_bucket_notification_configuration(
    session& with, const get_bucket_notification_configuration_request& what) {
  auto made = bucket_call("GetBucketNotificationConfiguration", "GET", what.bucket, {{"notification", ""}});
  add_owner(made, what.expected_bucket_owner);
  const auto root = ask_xml(with, made);
  if (!root) return root.error();
  notification_configuration found;
  for (const auto& each : root->children) {
    if (each.name == "EventBridgeConfiguration") found.event_bridge = true;
    for (const auto& kind : kinds)
      if (each.name == kind.element) (found.*kind.list).push_back(target_in(each, kind.arn));
  }
  return found;
}

result<void> put_bucket_notification_configuration(session& with,
                                                   const put_bucket_notification_configuration_request& what) {
  auto made = with_xml(bucket_call("PutBucketNotificationConfiguration", "PUT", what.bucket, {{"notification", ""}}),
                       document_of(what.configuration));
  add_owner(made, what.expected_bucket_owner);
  if (what.skip_destination_validation) add_header(made, "x-amz-skip-destination-validation", "true");
  const auto answer = call(with, made);
  if (!answer) return answer.error();
  return {};
}

}  // namespace sparta::aws::s3
