#include "model/checks.hpp"

#include <fmt/format.h>

namespace sparta::model {
namespace {

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
constexpr std::size_t longest_pattern = 1024;
constexpr std::size_t most_dimensions = 3;
constexpr std::size_t longest_name = 255;
constexpr std::size_t most_filters = 100;

void check_name(const char* what, const std::string& text, findings& found) {
  check_text(what, text, longest_name, found);
  if (text.empty()) found.add(fmt::format("its metric has no {}. Give it one", what));
  if (text.find_first_of(":*$") != std::string::npos)
    found.add(fmt::format("the {} of its metric has one of :*$, which CloudWatch Logs doesn't take. Rename it", what));
}

void check_filter(const metric_filter& what, findings& found) {
  check_text("pattern", what.pattern, longest_pattern, found);
  check_name("namespace", what.name_space, found);
  check_name("name", what.name, found);
  if (what.value.empty()) found.add("it has no value. Give it a number, or a field such as $.bytes");
  if (what.metric_has_dimensions)
    found.add("its metric has dimensions with fixed values. Give the filter the fields that have them");
  if (what.dimensions.size() > most_dimensions)
    found.add(fmt::format("it has {} dimensions, and CloudWatch Logs takes {}. Drop {}", what.dimensions.size(),
                          most_dimensions, what.dimensions.size() - most_dimensions));
  for (const auto& [name, field] : what.dimensions)
    if (!field.starts_with('$'))
      found.add(fmt::format("its dimension {} is '{}', which is no field. Write one such as $.country", name, field));
  if (what.default_value && !what.dimensions.empty())
    found.add("it has a default value and dimensions, of which CloudWatch Logs takes one. Drop the default value");
}

}  // namespace

void check_metric_filters(const function& declared, findings& found) {
  if (declared.metric_filters.size() > most_filters)
    found.add(fmt::format("it has {} metric filters, and a log group takes {}. Merge some",
                          declared.metric_filters.size(), most_filters));
  for (const auto& each : declared.metric_filters) {
    findings of_filter = found.about("metric filter '" + each.name + "'", each.declared_at);
    check_filter(each, of_filter);
  }
}

void check_dashboards(const service& declared, std::vector<problem>& problems) {
  for (std::size_t i = 0; i < declared.dashboards.size(); ++i) {
    const auto& each = declared.dashboards[i];
    findings found(problems, fmt::format("dashboard '{}'", each.name), each.declared_at);
    if (i > 0) found.add("the service has one already, and a service has one. Drop it");
    for (const auto& resource : declared.resources)
      if (resource.name == each.name)
        found.add(fmt::format("a resource has its name, at {}:{}. Rename one of them", resource.declared_at.file,
                              resource.declared_at.line));
  }
}

}  // namespace sparta::model
