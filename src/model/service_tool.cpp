#include "model/resolve.hpp"
#include "model/service_state.hpp"

#include <utility>

namespace sparta {

service::service(const service_options& options, std::source_location where)
    : state_(new state{.declaration = {.name = std::string(options.name.text),
                                       .description = std::string(options.description),
                                       .architecture = options.functions.architecture.value_or(options.architecture),
                                       .tags = options.tags,
                                       .defaults = options.functions,
                                       .declared_at = model::line_of(where)},
                       .handlers = {}}) {}

service::~service() = default;

std::size_t service::declare(const function_options& options, erased_handler handler, std::source_location where) {
  state_->handlers.push_back({.name = std::string(options.name.text),
                              .call = std::move(handler),
                              .file = where.file_name(),
                              .line = where.line()});
  auto declared = model::resolved(options, state_->declaration);
  declared.declared_at = model::line_of(where);
  state_->declaration.functions.push_back(std::move(declared));
  return state_->declaration.functions.size() - 1;
}

std::optional<std::size_t> service::find_function(std::string_view name) const {
  for (std::size_t i = 0; i < state_->handlers.size(); ++i)
    if (state_->handlers[i].name == name) return i;
  return std::nullopt;
}

void service::declare(const sparta::role& handle, const role_options& options, std::source_location where) {
  const function_defaults& defaults = state_->declaration.defaults;
  state_->declaration.roles.push_back(
      {.name = std::string(handle.logical_id.text),
       .what = {.description = model::text_of(options.description),
                .managed_policies = model::either(options.managed_policies, defaults.managed_policies),
                .permissions_boundary = model::either(options.permissions_boundary, defaults.permissions_boundary)},
       .declared_at = model::line_of(where)});
}

}  // namespace sparta

namespace sparta::model {

const service& model_of(const sparta::service& declared) { return declared.declared().declaration; }

std::span<registered_handler> handlers_of(sparta::service& declared) { return declared.declared().handlers; }

std::string_view name_of(const sparta::service& declared) { return model_of(declared).name; }

}  // namespace sparta::model
