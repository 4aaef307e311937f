#include "on/mapping.hpp"

#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::on {
namespace {

/// Filters of one mapping; ten after asking AWS.
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
constexpr std::size_t most_filters = 10;

}  // namespace

mapping mapping_of(const cfn::value<std::string>& arn, const invocation_target& of, bool enabled) {
  mapping what;
  if (!enabled) what.properties["Enabled"] = false;
  what.properties["EventSourceArn"] = arn;
  what.properties["FunctionName"] = of.arn;
  if (of.reports_failures) what.properties["FunctionResponseTypes"] = json::array{"ReportBatchItemFailures"};
  return what;
}

void set_number(mapping& to, const char* property, std::int64_t number, std::int64_t min, std::int64_t max) {
  if (number < min || number > max)
    to.made.problems.push_back(std::string(property) + " is " + std::to_string(number) + "; AWS takes " +
                               std::to_string(min) + " to " + std::to_string(max) + ".");
  to.properties[property] = number;
}

void set_filters(mapping& to, const cfn::value<cfn::list<json::value>>& patterns) {
  const json::value list = patterns;
  if (!list.is_array()) return;
  json::array filters;
  for (const json::value& pattern : list.as_array())
    filters.push_back(json::object{{"Pattern", pattern.is_string() ? pattern : json::value(json::write(pattern))}});
  if (filters.empty() || filters.size() > most_filters)
    to.made.problems.push_back("an event source has 1 to " + std::to_string(most_filters) + " filters, not " +
                               std::to_string(filters.size()) + ".");
  to.properties["FilterCriteria"] = json::object{{"Filters", std::move(filters)}};
}

void set_on_failure(mapping& to, const cfn::value<std::string>& destination) {
  if (!destination.has_value()) return;
  to.properties["DestinationConfig"] = json::object{{"OnFailure", json::object{{"Destination", destination}}}};
}

wiring finish(mapping what, const invocation_target& of) {
  json::value source = what.properties["EventSourceArn"];
  json::object sorted;
  std::map<std::string, json::value> by_name;
  for (auto& [name, value] : what.properties) by_name[name] = std::move(value);
  for (auto& [name, value] : by_name) sorted[name] = std::move(value);
  what.made.resources.push_back({source_id("EventSourceMapping", of, source),
                                 {.type = "AWS::Lambda::EventSourceMapping", .properties = std::move(sorted)}});
  return std::move(what.made);
}

}  // namespace sparta::on
