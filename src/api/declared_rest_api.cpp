#include "api/describe_rest_api.hpp"
#include "api/draft_4.hpp"
#include "api/rest_declaration.hpp"
#include "cfn/intrinsics.hpp"
#include "model/service_state.hpp"

#include <sparta/api/rest_api.hpp>

#include <memory>
#include <string>
#include <utility>

namespace sparta {

struct rest_api::state {
  api::declared_rest_api declared;
};

std::size_t rest_api::add(const rest_method_options& how) const {
  state_->declared.views.push_back(api::declared(how));
  return state_->declared.views.size() - 1;
}

void rest_api::add(const api::declared_route& what, const std::vector<api::request_parameter>& parameters,
                   api::rest_payload payload) const {
  state_->declared.routes.push_back({.method = what.method,
                                     .path = std::string(what.path),
                                     .function = what.function,
                                     .parameters = api::declared(parameters),
                                     .payload = payload,
                                     .view = view_,
                                     .describe = what.describe,
                                     .declared_at = model::line_of(what.where)});
}

rest_authorizer rest_api::add(const rest_token_authorizer_options& what, std::size_t judge, place where) const {
  auto& all = state_->declared.authorizers;
  all.push_back(api::declared(what, judge, model::line_of(where)));
  return {rest_authorizer::kind::lambda, all.size() - 1};
}

rest_authorizer rest_api::add(const rest_request_authorizer_options& what, std::size_t judge, place where) const {
  auto& all = state_->declared.authorizers;
  all.push_back(api::declared(what, judge, model::line_of(where)));
  return {rest_authorizer::kind::lambda, all.size() - 1};
}

rest_authorizer rest_api::add(const rest_cognito_authorizer_options& what, place where) const {
  auto& all = state_->declared.authorizers;
  all.push_back(api::declared(what, model::line_of(where)));
  return {rest_authorizer::kind::cognito, all.size() - 1};
}

rest_model rest_api::add(const rest_model_options& what, place where) const {
  auto& all = state_->declared.models;
  all.push_back(api::declared(what, model::line_of(where)));
  return rest_model(all.size() - 1);
}

rest_model rest_api::add(rest_model_options what, json::value schema, const json::object& definitions,
                         place where) const {
  what.schema = api::draft_4(std::move(schema), definitions);
  return add(what, where);
}
rest_usage_plan rest_api::add(const rest_usage_plan_options& what, place where) const {
  auto& all = state_->declared.usage_plans;
  all.push_back(api::declared(what, model::line_of(where)));
  return rest_usage_plan(all.size() - 1);
}

void rest_api::add(const rest_api_key_options& what, const rest_usage_plan& plan, place where) const {
  state_->declared.api_keys.push_back({.what = api::declared(what, model::line_of(where)), .plan = plan.index()});
}

void rest_api::add(const rest_gateway_response& what, place where) const {
  state_->declared.gateway_responses.push_back(api::declared(what, model::line_of(where)));
}

void rest_api::add(const rest_stage_options& what, place where) const {
  state_->declared.stages.push_back(api::declared(what, model::line_of(where)));
}

cfn::value<std::string> rest_api::told_url() const {
  return cfn::unchecked(api::url_of(state_->declared, state_->declared.stages.front()));
}

rest_api api::declare(service& of, const rest_api_options& options, std::source_location where) {
  auto held = std::make_shared<rest_api::state>();
  held->declared = declared(options, model::line_of(where));
  of.declared().declaration.parts.push_back(
      {.kind = "REST API",
       .name = held->declared.name,
       .wire = [held](const model::service& all) { return wire(held->declared, all); },
       .open_api = [held](const model::service& all) { return open_api(described(held->declared, all)); },
       .declared_at = held->declared.declared_at});
  return {of, std::move(held)};
}

}  // namespace sparta
