#include "api/websocket_api.hpp"
#include "model/service_state.hpp"

#include <sparta/api/websocket_api.hpp>
#include <sparta/cfn/expressions.hpp>

#include <memory>
#include <string>
#include <utility>

namespace sparta {

struct websocket_api::state {
  api::declared_websocket_api declared;
};

void websocket_api::add(std::string_view key, std::size_t function, const websocket_route_options& how,
                        place where) const {
  state_->declared.routes.push_back({.key = std::string(key),
                                     .function = function,
                                     .responds = how.responds,
                                     .operation_name = std::string(how.operation_name),
                                     .declared_at = model::line_of(where)});
}

void websocket_api::set_authorizer(const std::vector<std::string_view>& identity_sources, std::size_t function,
                                   place where) const {
  if (state_->declared.authorizer) {
    state_->declared.more_authorizers.push_back(model::line_of(where));
    return;
  }
  state_->declared.authorizer = {.function = function,
                                 .identity_sources = {identity_sources.begin(), identity_sources.end()},
                                 .declared_at = model::line_of(where)};
}

cfn::value<std::string> websocket_api::told_url() const {
  const auto& declared = state_->declared;
  return cfn::sub(
      ("wss://${" + declared.name + "}.execute-api.${AWS::Region}.${AWS::URLSuffix}/" + declared.stage).c_str());
}

websocket_api api::declare(service& of, const websocket_api_options& options, std::source_location where) {
  auto held = std::make_shared<websocket_api::state>();
  held->declared = {.name = std::string(options.name.logical_id.text),
                    .stage = std::string(options.name.stage.text),
                    .description = std::string(options.description),
                    .route_selection_expression = std::string(options.route_selection_expression),
                    .iam_authorization = options.iam_authorization,
                    .api_key_required = options.api_key_required,
                    .throttling_burst_limit = options.throttling_burst_limit,
                    .throttling_rate_limit = options.throttling_rate_limit,
                    .detailed_metrics_enabled = options.detailed_metrics_enabled,
                    .declared_at = model::line_of(where)};
  of.declared().declaration.parts.push_back(
      {.kind = "WebSocket API",
       .name = held->declared.name,
       .wire = [held](const model::service& all) { return wire(held->declared, all); },
       .declared_at = held->declared.declared_at});
  return {of, std::move(held)};
}

}  // namespace sparta
