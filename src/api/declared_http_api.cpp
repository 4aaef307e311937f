#include "api/http_api.hpp"
#include "model/service_state.hpp"

#include <sparta/api/http_api.hpp>
#include <sparta/cfn/expressions.hpp>

#include <memory>
#include <string>
#include <utility>

namespace sparta {

struct http_api::state {
  api::declared_http_api declared;
};

void http_api::add(const api::declared_route& what) const {
  state_->declared.routes.push_back({.method = what.method,
                                     .path = std::string(what.path),
                                     .function = what.function,
                                     .declared_at = model::line_of(what.where)});
}

cfn::value<std::string> http_api::told_url() const {
  return cfn::get_att(logical_id::at_run_time(state_->declared.name), "ApiEndpoint");
}

http_api api::declare(service& of, const http_api_options& options, std::source_location where) {
  auto held = std::make_shared<http_api::state>();
  held->declared = {.name = std::string(options.name.text),
                    .description = std::string(options.description),
                    .declared_at = model::line_of(where)};
  of.declared().declaration.parts.push_back(
      {.kind = "HTTP API",
       .name = held->declared.name,
       .wire = [held](const model::service& all) { return wire(held->declared, all); },
       .declared_at = held->declared.declared_at});
  return {of, std::move(held)};
}

}  // namespace sparta
