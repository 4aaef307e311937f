#include "synth/alarms.hpp"

#include "cfn/intrinsics.hpp"
#include "model/dead_letters.hpp"
#include "model/naming.hpp"
#include "synth/add_resource.hpp"
#include "synth/sorted.hpp"

#include <sparta/json/write.hpp>

#include <cmath>
#include <cstdint>
#include <utility>

namespace sparta::synth {
namespace {

using alarms::relation;

bool is_anomaly(relation is) { return is >= relation::outside_band; }

std::string_view comparison(relation is) {
  switch (is) {
    case relation::above: return "GreaterThanThreshold";
    case relation::at_least: return "GreaterThanOrEqualToThreshold";
    case relation::below: return "LessThanThreshold";
    case relation::at_most: return "LessThanOrEqualToThreshold";
    case relation::outside_band: return "LessThanLowerOrGreaterThanUpperThreshold";
    case relation::above_band: return "GreaterThanUpperThreshold";
    case relation::below_band: return "LessThanLowerThreshold";
  }
  return {};
}

std::string_view treatment(alarms::missing_data what) {
  switch (what) {
    case alarms::missing_data::breaching: return "breaching";
    case alarms::missing_data::not_breaching: return "notBreaching";
    case alarms::missing_data::ignore: return "ignore";
    case alarms::missing_data::by_kind:
    case alarms::missing_data::missing: return "missing";
  }
  return {};
}

/// 5, not 5.0: as a person writes it.
json::value number(double value) {
  constexpr double exact = 9007199254740992.0;  // 2^53: up to there each whole number is a double
  if (std::trunc(value) == value && std::abs(value) < exact) return static_cast<std::int64_t>(value);
  return value;
}

json::value dimensions_of(const json::value& by_name) {
  json::array all;
  if (by_name.is_object())
    for (const auto& [name, value] : by_name.as_object()) all.push_back(json::object{{"Name", name}, {"Value", value}});
  return all;
}

void set_statistic(const std::string& statistic, const char* plain, const char* extended, json::object& in) {
  in[statistic.starts_with('p') ? extended : plain] = statistic;
}

/// The metric and the band around it, as metric math.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html
json::value band_around(const model::alarm& what, const json::value& dimensions) {
  json::object metric;
  if (!dimensions.as_array().empty()) metric["Dimensions"] = dimensions;
  metric["MetricName"] = what.metric.name;
  metric["Namespace"] = what.metric.name_space;
  const json::object series{
      {"Metric", std::move(metric)}, {"Period", what.within.period.count()}, {"Stat", what.metric.statistic}};
  std::string width = json::write(number(what.threshold));
  return json::array{
      json::object{{"Id", "value"}, {"MetricStat", series}, {"ReturnData", true}},
      json::object{
          {"Expression", "ANOMALY_DETECTION_BAND(value, " + width + ")"}, {"Id", "band"}, {"ReturnData", true}}};
}

void add_threshold(const model::alarm& what, const json::value& dimensions, json::object& to) {
  if (!dimensions.as_array().empty()) to["Dimensions"] = dimensions;
  set_statistic(what.metric.statistic, "Statistic", "ExtendedStatistic", to);
  to["MetricName"] = what.metric.name;
  to["Namespace"] = what.metric.name_space;
  to["Period"] = what.within.period.count();
  to["Threshold"] = number(what.threshold);
}

void add_actions(const model::alarm_actions& actions, json::object& to) {
  const auto add = [&](const char* name, const json::value& arns) {
    if (!arns.is_null()) to[name] = arns;
  };
  add("AlarmActions", actions.alarm);
  add("InsufficientDataActions", actions.insufficient_data);
  add("OKActions", actions.ok);
}

std::string described(const model::alarm& what, const std::string& subject) {
  return what.description.empty() ? subject + ": " + what.metric.name + " (" + what.metric.statistic + ")"
                                  : what.description;
}

cfn::resource alarm(const model::alarm& what, const json::value& dimensions, const std::string& subject) {
  json::object properties{{"AlarmDescription", described(what, subject)},
                          {"ComparisonOperator", comparison(what.is)},
                          {"DatapointsToAlarm", what.within.breaching},
                          {"EvaluationPeriods", what.within.count},
                          {"TreatMissingData", treatment(what.missing_data)}};
  add_actions(what.actions, properties);
  const json::value list = dimensions_of(dimensions);
  if (is_anomaly(what.is)) {
    properties["Metrics"] = band_around(what, list);
    properties["ThresholdMetricId"] = "band";
  } else {
    add_threshold(what, list, properties);
  }
  return {.type = "AWS::CloudWatch::Alarm", .properties = sorted(properties)};
}

json::value dimensions(const model::alarm& what, const model::function& function, const model::service& in) {
  if (what.of == alarms::series::of_function)
    return json::object{{"FunctionName", cfn::intrinsic::ref(model::function_id(function.name))}};
  if (what.of == alarms::series::of_dead_letter_queue)
    return json::object{{"QueueName", model::dead_letter_queue_name(function, in)}};
  return what.metric.dimensions;
}

cfn::resource composite(const model::composite_alarm& what, const std::string& subject) {
  json::object properties{
      {"AlarmDescription", what.description.empty() ? subject + ": " + what.name : what.description},
      {"AlarmRule", cfn::intrinsic::sub(what.rule)}};
  add_actions(what.actions, properties);
  return {.type = "AWS::CloudWatch::CompositeAlarm", .properties = sorted(properties)};
}

}  // namespace

void add_alarms(const model::service& declared, synthesis& made) {
  const auto add = [&](const auto& what, cfn::resource resource) {
    add_resource(made, what.name, std::move(resource), what.declared_at);
  };
  for (const auto& function : declared.functions)
    for (const auto& each : function.alarms)
      add(each, alarm(each, dimensions(each, function, declared), declared.name + ": " + function.name));
  for (const auto& each : declared.alarms) add(each, alarm(each, each.metric.dimensions, declared.name));
  for (const auto& each : declared.composite_alarms) add(each, composite(each, declared.name));
}

}  // namespace sparta::synth
