#include "synth/metric_filters.hpp"

#include "cfn/intrinsics.hpp"
#include "model/log_group.hpp"
#include "model/naming.hpp"
#include "synth/add_resource.hpp"

#include <utility>

namespace sparta::synth {
namespace {

json::value transformation(const model::metric_filter& what) {
  json::object members;
  if (what.default_value) members["DefaultValue"] = *what.default_value;
  json::array dimensions;
  for (const auto& [name, field] : what.dimensions) dimensions.push_back(json::object{{"Key", name}, {"Value", field}});
  if (!dimensions.empty()) members["Dimensions"] = std::move(dimensions);
  members["MetricName"] = what.name;
  members["MetricNamespace"] = what.name_space;
  members["MetricValue"] = what.value;
  if (what.unit != unit::none) members["Unit"] = name_of(what.unit);
  return members;
}

}  // namespace

void add_metric_filters(const model::service& declared, const model::function& function, synthesis& made) {
  for (const auto& each : function.metric_filters) {
    const auto id =
        model::resource_name("MetricFilter", {function.name, ":", each.name_space, ":", each.name, ":", each.pattern});
    add_resource(made, id,
                 {.type = "AWS::Logs::MetricFilter",
                  .properties = json::object{{"FilterPattern", each.pattern},
                                             {"LogGroupName", model::log_group_of(declared, function)},
                                             {"MetricTransformations", json::array{transformation(each)}}}},
                 each.declared_at);
  }
}

}  // namespace sparta::synth
