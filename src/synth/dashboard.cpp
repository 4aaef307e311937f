#include "synth/dashboard.hpp"

#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "synth/add_resource.hpp"

#include <sparta/json/write.hpp>

#include <string>
#include <utility>

namespace sparta::synth {
namespace {

constexpr int half = dashboard_columns / 2;
constexpr int text_height = 3;
constexpr int alarms_height = 4;
constexpr int graph_height = 6;
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
constexpr std::size_t most_alarms_in_a_widget = 100;

struct place {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

json::value widget(std::string_view type, const place& at, json::object properties) {
  return json::object{{"type", type},      {"x", at.x},           {"y", at.y},
                      {"width", at.width}, {"height", at.height}, {"properties", std::move(properties)}};
}

std::string headline(const model::service& declared, const model::dashboard& page) {
  std::string text = "# " + cfn::intrinsic::literal(page.title.empty() ? declared.name : page.title) + "\n";
  if (!declared.description.empty()) text += cfn::intrinsic::literal(declared.description) + "\n\n";
  const char* between = "";
  for (const auto& [words, url] : page.links) {
    text += between + ("[" + cfn::intrinsic::literal(words) + "](" + cfn::intrinsic::literal(url) + ")");
    between = " | ";
  }
  return text;
}

json::array alarm_arns(const model::service& declared) {
  json::array all;
  const auto add = [&](const auto& alarms) {
    for (const auto& each : alarms)
      if (all.size() < most_alarms_in_a_widget) all.push_back("${" + each.name + ".Arn}");
  };
  add(declared.composite_alarms);
  add(declared.alarms);
  for (const auto& function : declared.functions) add(function.alarms);
  return all;
}

json::value series(const model::function& function, const char* name, json::object how) {
  return json::array{"AWS/Lambda", name, "FunctionName", "${" + model::function_id(function.name) + "}",
                     std::move(how)};
}

json::value graph(const place& at, const std::string& title, json::array metrics) {
  return widget("metric", at,
                {{"title", title},
                 {"region", "${AWS::Region}"},
                 {"view", "timeSeries"},
                 {"period", 300},
                 {"metrics", std::move(metrics)}});
}

json::value calls(const model::function& function, const place& at) {
  const auto sum = [&](const char* name) { return series(function, name, {{"stat", "Sum"}}); };
  return graph(at, function.name + ": calls",
               {sum("Invocations"), sum("Errors"), sum("Throttles"),
                series(function, "ConcurrentExecutions", {{"stat", "Maximum"}, {"yAxis", "right"}})});
}

json::value durations(const model::function& function, const place& at) {
  json::array all;
  for (const char* percentile : {"p50", "p90", "p99"})
    all.push_back(series(function, "Duration", {{"stat", percentile}, {"label", percentile}}));
  return graph(at, function.name + ": duration in ms", std::move(all));
}

/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html
json::value address(const std::string& name) {
  return cfn::intrinsic::sub(
      "https://${AWS::Region}.console.aws.amazon.com/cloudwatch/home?region=${AWS::Region}#dashboards:name=${" + name +
      "}");
}

}  // namespace

json::array dashboard_widgets(const model::service& declared, const model::dashboard& page) {
  json::array widgets;
  int y = 0;
  widgets.push_back(widget("text", {.y = y, .width = dashboard_columns, .height = text_height},
                           {{"markdown", headline(declared, page)}}));
  y += text_height;
  if (json::array alarms = alarm_arns(declared); !alarms.empty()) {
    widgets.push_back(widget("alarm", {.y = y, .width = dashboard_columns, .height = alarms_height},
                             {{"title", "Alarms"}, {"alarms", std::move(alarms)}}));
    y += alarms_height;
  }
  for (const auto& function : declared.functions) {
    widgets.push_back(calls(function, {.x = 0, .y = y, .width = half, .height = graph_height}));
    widgets.push_back(durations(function, {.x = half, .y = y, .width = half, .height = graph_height}));
    y += graph_height;
  }
  return widgets;
}

void add_dashboard(const model::service& declared, synthesis& made) {
  for (const auto& page : declared.dashboards) {
    const json::value body = json::object{{"widgets", dashboard_widgets(declared, page)}};
    add_resource(made, page.name,
                 {.type = "AWS::CloudWatch::Dashboard",
                  .properties = json::object{{"DashboardBody", cfn::intrinsic::sub(json::write(body))}}},
                 page.declared_at);
    made.document.outputs["CloudWatchDashboardURL"] = {.value = address(page.name),
                                                       .description = "The service's dashboard"};
  }
}

}  // namespace sparta::synth
