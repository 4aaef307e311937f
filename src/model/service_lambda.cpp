#include "model/handlers.hpp"

#include <sparta/service.hpp>

#include <utility>
#include <vector>

namespace sparta {

/// In a bootstrap a service is its name and its handlers: what else was declared for deployment is dropped as it comes.
struct service::state {
  std::string name;
  std::vector<model::registered_handler> handlers;
};

service::service(const service_options& options, std::source_location /*where*/)
    : state_(new state{.name = std::string(options.name.text), .handlers = {}}) {}

service::~service() = default;

std::size_t service::declare(const function_options& options, erased_handler handler, std::source_location where) {
  state_->handlers.push_back({.name = std::string(options.name.text),
                              .call = std::move(handler),
                              .file = where.file_name(),
                              .line = where.line()});
  return state_->handlers.size() - 1;
}

std::optional<std::size_t> service::find_function(std::string_view name) const {
  for (std::size_t i = 0; i < state_->handlers.size(); ++i)
    if (state_->handlers[i].name == name) return i;
  return std::nullopt;
}

void service::declare(const sparta::role&, const role_options&, std::source_location) {}
void service::declare(const detail::declared_element&, std::source_location) {}
void service::declare(const detail::declared_resource&, const resource_options&, std::source_location) {}

}  // namespace sparta

namespace sparta::model {

std::span<registered_handler> handlers_of(sparta::service& declared) { return declared.declared().handlers; }

std::string_view name_of(const sparta::service& declared) { return declared.declared().name; }

}  // namespace sparta::model
