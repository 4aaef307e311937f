#include "on/permission.hpp"

#include <sparta/iam/actions/config.hpp>
#include <sparta/on/config.hpp>

#include <utility>

namespace sparta::on {
namespace {

const char* text_of(config_frequency frequency) {
  switch (frequency) {
    case config_frequency::one_hour: return "One_Hour";
    case config_frequency::three_hours: return "Three_Hours";
    case config_frequency::six_hours: return "Six_Hours";
    case config_frequency::twelve_hours: return "Twelve_Hours";
    case config_frequency::twenty_four_hours: break;
  }
  return "TwentyFour_Hours";
}

/// https://docs.aws.amazon.com/config/latest/APIReference/API_Scope.html
void check(const config_scope& scope, wiring& made) {
  const json::value types = scope.compliance_resource_types;
  const std::size_t count = types.is_array() ? types.as_array().size() : 0;
  if (count > 100) made.problems.emplace_back("the scope of on::config has more than 100 types of resources.");
  if (scope.compliance_resource_id.has_value() && count != 1)
    made.problems.emplace_back("the scope of on::config names a resource, and needs its type as the only one.");
  if (scope.tag_value.has_value() && !scope.tag_key.has_value())
    made.problems.emplace_back("the scope of on::config has a tag's value without its .tag_key.");
  if (scope.tag_key.has_value() && count > 0)
    made.problems.emplace_back("the scope of on::config is a tag or types of resources, not both.");
}

void check(const config& source, wiring& made) {
  check(source.scope, made);
  if (!source.configuration_changes && !source.scheduled && !source.snapshot_deliveries)
    made.problems.emplace_back("on::config would never be evaluated: .configuration_changes = true, or .scheduled.");
  if (!source.detective && !source.proactive)
    made.problems.emplace_back("on::config evaluates nothing: .detective = true or .proactive = true.");
}

json::object scope_of(const config_scope& scope) {
  json::object properties;
  if (scope.compliance_resource_id.has_value()) properties["ComplianceResourceId"] = scope.compliance_resource_id;
  if (scope.compliance_resource_types.has_value())
    properties["ComplianceResourceTypes"] = scope.compliance_resource_types;
  if (scope.tag_key.has_value()) properties["TagKey"] = scope.tag_key;
  if (scope.tag_value.has_value()) properties["TagValue"] = scope.tag_value;
  return properties;
}

json::object detail_of(const char* message_type) {
  return {{"EventSource", "aws.config"}, {"MessageType", message_type}};
}

/// A resource too large for a message arrives as another one.
/// https://docs.aws.amazon.com/config/latest/APIReference/API_SourceDetail.html
json::array details_of(const config& source) {
  json::array all;
  if (source.configuration_changes) {
    all.push_back(detail_of("ConfigurationItemChangeNotification"));
    all.push_back(detail_of("OversizedConfigurationItemChangeNotification"));
  }
  if (source.scheduled) {
    json::object scheduled{{"EventSource", "aws.config"}, {"MaximumExecutionFrequency", text_of(*source.scheduled)}};
    scheduled["MessageType"] = "ScheduledNotification";
    all.push_back(std::move(scheduled));
  }
  if (source.snapshot_deliveries) all.push_back(detail_of("ConfigurationSnapshotDeliveryCompleted"));
  return all;
}

json::array modes_of(const config& source) {
  json::array all;
  if (source.detective) all.push_back(json::object{{"Mode", "DETECTIVE"}});
  if (source.proactive) all.push_back(json::object{{"Mode", "PROACTIVE"}});
  return all;
}

json::object rule(const config& source, const invocation_target& of) {
  json::object properties;
  if (source.config_rule_name.has_value()) properties["ConfigRuleName"] = source.config_rule_name;
  if (source.description.has_value()) properties["Description"] = source.description;
  if (source.proactive) properties["EvaluationModes"] = modes_of(source);
  if (source.input_parameters.has_value()) properties["InputParameters"] = source.input_parameters;
  if (source.snapshot_deliveries) properties["MaximumExecutionFrequency"] = text_of(*source.snapshot_deliveries);
  if (auto scope = scope_of(source.scope); !scope.empty()) properties["Scope"] = std::move(scope);
  properties["Source"] =
      json::object{{"Owner", "CUSTOM_LAMBDA"}, {"SourceDetails", details_of(source)}, {"SourceIdentifier", of.arn}};
  return properties;
}

}  // namespace

wiring wire(const config& source, const invocation_target& of) {
  wiring made;
  check(source, made);
  // AWS Config tries whether it may invoke the function before the rule has an ARN, so there is none to name.
  wired_resource allowed = permission({.principal = "config.amazonaws.com"}, of);
  const json::value identity = json::array{source.config_rule_name, scope_of(source.scope)};
  made.resources.push_back(
      {source_id("ConfigRule", of, identity),
       {.type = "AWS::Config::ConfigRule", .properties = rule(source, of), .depends_on = {allowed.id}}});
  made.resources.push_back(std::move(allowed));
  made.grants.push_back(iam::allow(iam::config::put_evaluations));
  return made;
}

}  // namespace sparta::on
