#include "on/mapping.hpp"

#include "on/check_limits.hpp"
#include "on/check_pattern.hpp"

#include <sparta/json/write.hpp>

#include <map>
#include <utility>

namespace sparta::on {
namespace {

/// What tells mappings of one function from each other: all of it is replaced with the mapping.
json::value identity_of(const json::object& properties) {
  const json::value all(properties);
  const json::value* arn = all.find("EventSourceArn");
  json::object parts;
  for (const char* part : {"DocumentDBEventSourceConfig", "Queues", "SelfManagedEventSource", "Topics"})
    if (const auto* found = all.find(part)) parts[part] = *found;
  if (parts.empty() && arn != nullptr) return *arn;
  if (arn != nullptr) parts["EventSourceArn"] = *arn;
  return parts;
}

json::object sorted(json::object properties) {
  std::map<std::string, json::value> by_name;
  for (auto& [name, value] : properties) by_name[name] = std::move(value);
  json::object in_order;
  for (auto& [name, value] : by_name) in_order[name] = std::move(value);
  return in_order;
}

}  // namespace

mapping mapping_of(const invocation_target& of, bool enabled) {
  mapping what;
  if (!enabled) what.properties["Enabled"] = false;
  what.properties["FunctionName"] = of.arn;
  if (of.reports_failures) what.properties["FunctionResponseTypes"] = json::array{"ReportBatchItemFailures"};
  return what;
}

mapping mapping_of(const cfn::value<std::string>& arn, const invocation_target& of, bool enabled) {
  mapping what = mapping_of(of, enabled);
  what.properties["EventSourceArn"] = arn;
  return what;
}

void set_number(mapping& to, const char* property, std::int64_t number, std::int64_t min, std::int64_t max) {
  check_limits(property, number, min, max, to.made);
  to.properties[property] = number;
}

void set_flag(mapping& to, const char* property, bool truth) {
  if (truth) to.properties[property] = true;
}

void set_only(mapping& to, const char* property, std::string_view element) {
  if (element.empty()) to.made.problems.push_back(std::string(property) + " is empty: an event source names one.");
  to.properties[property] = json::array{element};
}

void set_starting_point(mapping& to, const starting_point& where) {
  if (where.timestamp) {
    to.properties["StartingPosition"] = "AT_TIMESTAMP";
    to.properties["StartingPositionTimestamp"] = where.timestamp->time_since_epoch().count();
  } else {
    to.properties["StartingPosition"] = where.position == starting_position::latest ? "LATEST" : "TRIM_HORIZON";
  }
}

void set_filters(mapping& to, const filter_criteria& filters) {
  if (!filters.has_value()) return;
  for (const auto& problem : problems_of(filters)) to.made.problems.push_back(problem + ".");
  const json::value list = filters;
  json::array patterns;
  for (const json::value& each : list.as_array()) patterns.push_back(json::object{{"Pattern", json::write(each)}});
  to.properties["FilterCriteria"] = json::object{{"Filters", std::move(patterns)}};
}

wiring finish(mapping what, const invocation_target& of) {
  what.made.resources.push_back(
      {source_id("EventSourceMapping", of, identity_of(what.properties)),
       {.type = "AWS::Lambda::EventSourceMapping", .properties = sorted(std::move(what.properties))}});
  return std::move(what.made);
}

}  // namespace sparta::on
