#include "model/naming.hpp"
#include "model/service_state.hpp"

#include <sparta/alarms/composite.hpp>

#include <utility>

namespace sparta {
namespace {

template <class Alarm>
model::alarm_actions actions_of(const Alarm& what) {
  return {
      .alarm = what.notify.arns, .ok = what.notify_ok.arns, .insufficient_data = what.notify_insufficient_data.arns};
}

model::alarm kept(std::string name, const alarms::declared& what, const std::source_location& where) {
  return {.name = std::move(name),
          .description = std::string(what.description),
          .metric = {.name_space = std::string(what.what.name_space),
                     .name = std::string(what.what.name),
                     .statistic = std::string(what.what.statistic.text),
                     .dimensions = what.what.dimensions},
          .of = what.of,
          .is = what.is,
          .threshold = what.threshold,
          .within = what.within,
          .missing_data = what.missing,
          .actions = actions_of(what),
          .declared_at = model::line_of(where)};
}

}  // namespace

void detail::declared_function::add(const alarms::declared& what, const sparta::alarm* handle,
                                    std::source_location where) const {
  model::function& of = service_->declared().declaration.functions[index_];
  std::string name = handle ? std::string(handle->logical_id.text)
                            : model::resource_name("Alarm", {of.name, ":", what.kind, ":", what.what.statistic.text});
  of.alarms.push_back(kept(std::move(name), what, where));
}

void service::declare(const sparta::alarm& handle, const alarms::declared& what, std::source_location where) {
  state_->declaration.alarms.push_back(kept(std::string(handle.logical_id.text), what, where));
}

void service::declare(const sparta::alarm& handle, const alarms::composite& what, std::source_location where) {
  state_->declaration.composite_alarms.push_back({.name = std::string(handle.logical_id.text),
                                                  .description = std::string(what.description),
                                                  .rule = what.when.text,
                                                  .actions = actions_of(what),
                                                  .declared_at = model::line_of(where)});
}

}  // namespace sparta
