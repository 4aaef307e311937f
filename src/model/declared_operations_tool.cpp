#include "model/service_state.hpp"

#include <sparta/dashboard.hpp>
#include <sparta/metric_filter.hpp>

#include <utility>

namespace sparta {

void detail::declared_function::add(const metric_filter_options& what, std::source_location where) const {
  service_->declared().declaration.functions[index_].metric_filters.push_back(
      {.pattern = std::string(what.pattern),
       .name_space = std::string(what.metric.name_space),
       .name = std::string(what.metric.name),
       .value = std::string(what.value),
       .default_value = what.default_value,
       .dimensions = what.dimensions,
       .unit = what.unit,
       .metric_has_dimensions = what.metric.dimensions.has_value(),
       .declared_at = model::line_of(where)});
}

void service::declare(const dashboard_options& what, std::source_location where) {
  model::dashboard page{
      .name = std::string(what.name.text), .title = std::string(what.title), .declared_at = model::line_of(where)};
  for (const auto& link : what.links) page.links.emplace_back(link.text, link.url);
  state_->declaration.dashboards.push_back(std::move(page));
}

}  // namespace sparta
