#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "on/permission.hpp"

#include <sparta/on/logs.hpp>

#include <utility>

namespace sparta::on {
namespace {

/// Of what a field selection criterion holds.
/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html
constexpr std::size_t longest_criteria = 2000;

void check(const logs& source, const invocation_target& of, wiring& made) {
  if (const std::string problem = problem_of(source.pattern); !problem.empty()) made.problems.push_back(problem + ".");
  if (source.field_selection_criteria.size() > longest_criteria)
    made.problems.push_back("the field selection criteria of on::logs are longer than " +
                            std::to_string(longest_criteria) + " characters.");
  if (json::value(source.log_group.writer) == cfn::intrinsic::ref(model::function_id(of.function)))
    made.problems.emplace_back("a function can't be invoked by its own log: every line it writes would invoke it.");
}

json::object subscription(const logs& source, const invocation_target& of) {
  json::object properties;
  if (source.apply_on_transformed_logs) properties["ApplyOnTransformedLogs"] = true;
  properties["DestinationArn"] = of.arn;
  if (source.emit_system_fields.has_value()) properties["EmitSystemFields"] = source.emit_system_fields;
  if (!source.field_selection_criteria.empty()) properties["FieldSelectionCriteria"] = source.field_selection_criteria;
  properties["FilterPattern"] = source.pattern.text;
  properties["LogGroupName"] = source.log_group.name;
  return properties;
}

}  // namespace

wiring wire(const logs& source, const invocation_target& of) {
  wiring made;
  check(source, of, made);
  const json::value group =
      cfn::intrinsic::sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Group}:*",
                          {{"Group", source.log_group.name}});
  wired_resource allowed = permission({.principal = "logs.amazonaws.com", .source_arn = group}, of);
  // CloudWatch Logs tries whether it may invoke the function before it takes the filter.
  const json::value identity = json::array{source.log_group.name, json::value(source.pattern.text)};
  made.resources.push_back(
      {source_id("SubscriptionFilter", of, identity),
       {.type = "AWS::Logs::SubscriptionFilter", .properties = subscription(source, of), .depends_on = {allowed.id}}});
  made.resources.push_back(std::move(allowed));
  return made;
}

}  // namespace sparta::on
