#include "cfn/intrinsics.hpp"
#include "on/permission.hpp"

#include <sparta/on/iot.hpp>

#include <utility>

namespace sparta::on {
namespace {

const char* text_of(iot_sql_version version) {
  switch (version) {
    case iot_sql_version::v2015_10_08: return "2015-10-08";
    case iot_sql_version::v2016_03_23: break;
    case iot_sql_version::beta: return "beta";
  }
  return "2016-03-23";
}

void check(const iot& source, wiring& made) {
  const json::value sql = source.sql;
  if (sql.is_string() && sql.as_string().empty())
    made.problems.emplace_back("on::iot needs the rule's .sql, such as SELECT * FROM 'some/topic'.");
  const json::value name = source.rule_name;
  if (!name.is_string()) return;
  constexpr const char* allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
  const std::string& text = name.as_string();
  if (text.empty() || text.size() > 128 || text.find_first_not_of(allowed) != std::string::npos)
    made.problems.push_back("'" + text + "' is no name of a rule of IoT's: 1 to 128 letters, digits and underscores.");
}

json::object payload(const iot& source, const invocation_target& of) {
  json::object rule{{"Actions", json::array{json::object{{"Lambda", json::object{{"FunctionArn", of.arn}}}}}},
                    {"AwsIotSqlVersion", text_of(source.aws_iot_sql_version)}};
  if (source.description.has_value()) rule["Description"] = source.description;
  if (source.error_action.has_value()) rule["ErrorAction"] = source.error_action;
  rule["RuleDisabled"] = !source.enabled;
  rule["Sql"] = source.sql;
  return rule;
}

}  // namespace

wiring wire(const iot& source, const invocation_target& of) {
  wiring made;
  check(source, made);
  json::object properties;
  if (source.rule_name.has_value()) properties["RuleName"] = source.rule_name;
  if (source.tags.has_value()) properties["Tags"] = source.tags;
  properties["TopicRulePayload"] = payload(source, of);
  const json::value identity = source.rule_name.has_value() ? json::value(source.rule_name) : json::value(source.sql);
  const std::string rule = source_id("TopicRule", of, identity);
  made.resources.push_back({rule, {.type = "AWS::IoT::TopicRule", .properties = std::move(properties)}});
  made.resources.push_back(
      permission({.principal = "iot.amazonaws.com", .source_arn = cfn::intrinsic::get_att(rule, "Arn")}, of));
  return made;
}

}  // namespace sparta::on
