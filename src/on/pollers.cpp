#include "on/mapping.hpp"

#include <sparta/on/provisioned_pollers.hpp>

#include <utility>

namespace sparta::on {

void set_pollers(mapping& to, const provisioned_pollers& pollers) {
  json::object made;
  const auto& least = pollers.minimum.number();
  const auto& most = pollers.maximum.number();
  if (most) made["MaximumPollers"] = *most;
  if (least) made["MinimumPollers"] = *least;
  if (!pollers.group.empty()) made["PollerGroupName"] = pollers.group;
  if (most && least && *least > *most)
    to.made.problems.push_back("an event source has " + std::to_string(*least) + " pollers at least and " +
                               std::to_string(*most) + " at most.");
  // AWS's own least number says that they are wanted.
  if (made.empty()) made["MinimumPollers"] = 1;
  to.properties["ProvisionedPollerConfig"] = std::move(made);
}

void add_metric(mapping& to, const char* metric, bool wanted) {
  if (!wanted) return;
  json::value& config = to.properties["MetricsConfig"];
  if (config.is_null()) config = json::object{{"Metrics", json::array{}}};
  config.as_object()["Metrics"].as_array().push_back(metric);
}

}  // namespace sparta::on
