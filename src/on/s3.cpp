#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "on/permission.hpp"
#include "on/provided.hpp"

#include <sparta/json/write.hpp>
#include <sparta/on/s3.hpp>

#include <utility>

namespace sparta::on {
namespace {

/// What a filter rule takes.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_FilterRule.html
constexpr std::size_t longest_filter = 1024;

json::value rule(const char* name, std::string_view value) { return json::object{{"Name", name}, {"Value", value}}; }

json::value filter(const s3& source) {
  json::array rules;
  if (!source.prefix.empty()) rules.push_back(rule("prefix", source.prefix));
  if (!source.suffix.empty()) rules.push_back(rule("suffix", source.suffix));
  return json::object{{"S3Key", json::object{{"Rules", std::move(rules)}}}};
}

void check(const s3& source, wiring& made) {
  if (source.events.all().empty()) made.problems.emplace_back("on::s3 needs at least one event.");
  if (source.prefix.size() > longest_filter || source.suffix.size() > longest_filter)
    made.problems.push_back("the prefix or suffix of on::s3 is longer than " + std::to_string(longest_filter) +
                            " bytes.");
}

json::array texts(const std::vector<s3_event>& events) {
  json::array all;
  for (const s3_event& each : events) all.push_back(each.text);
  return all;
}

/// Natively: the bucket's own property.
void notify_from_own(const s3& source, const invocation_target& of, wiring& made) {
  wired_resource allowed = permission(
      {.principal = "s3.amazonaws.com", .source_arn = cfn::intrinsic::get_att(source.bucket.resource, "Arn")}, of);
  for (const s3_event& each : source.events.all()) {
    json::object configuration{{"Event", each.text}};
    if (!source.prefix.empty() || !source.suffix.empty()) configuration["Filter"] = filter(source);
    configuration["Function"] = of.arn;
    // S3 tries whether it may invoke the function before it takes the configuration.
    made.properties.push_back({.resource = std::string(source.bucket.resource),
                               .path = {"NotificationConfiguration", "LambdaConfigurations"},
                               .value = std::move(configuration),
                               .depends_on = {allowed.id}});
  }
  made.resources.push_back(std::move(allowed));
}

/// By the custom resource; src/custom/s3_notifications.hpp has its properties. A bucket has one for all functions:
/// several would be made at the same time, and one write over another.
void notify_from_existing(const s3& source, const invocation_target& of, wiring& made) {
  const existing_bucket& bucket = source.bucket.existing;
  wired_resource allowed =
      permission({.principal = "s3.amazonaws.com", .source_arn = arn_of(bucket), .source_account = bucket.account}, of);
  json::object notification{{"events", texts(source.events.all())}, {"function_arn", of.arn}};
  if (!source.prefix.empty()) notification["prefix"] = source.prefix;
  if (!source.suffix.empty()) notification["suffix"] = source.suffix;
  json::object properties = provided_by(custom::s3_notifications_function);
  properties["bucket"] = bucket.name;
  if (bucket.account.has_value()) properties["bucket_owner"] = bucket.account;
  properties["notifications"] = json::array{};
  const std::string id = model::resource_name("S3Notifications", {json::write(json::value(bucket.name))});
  made.resources.push_back({.id = id,
                            .what = {.type = "Custom::SpartaS3Notifications", .properties = std::move(properties)},
                            .shared = true});
  made.properties.push_back(
      {.resource = id, .path = {"notifications"}, .value = std::move(notification), .depends_on = {allowed.id}});
  made.resources.push_back(std::move(allowed));
}

}  // namespace

wiring wire(const s3& source, const invocation_target& of) {
  wiring made;
  check(source, made);
  if (source.bucket.resource.empty())
    notify_from_existing(source, of, made);
  else
    notify_from_own(source, of, made);
  return made;
}

}  // namespace sparta::on
