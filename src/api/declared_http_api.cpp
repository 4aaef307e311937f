#include "api/execution_arn.hpp"
#include "api/http_api.hpp"
#include "api/http_api_settings.hpp"
#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"
#include "model/service_state.hpp"

#include <sparta/api/http_api.hpp>

#include <memory>
#include <string>
#include <utility>

namespace sparta {
namespace {

cfn::unchecked expression(json::value intrinsic) { return cfn::unchecked(cfn::detail::keep(std::move(intrinsic))); }

}  // namespace

struct http_api::state {
  api::declared_http_api declared;
};

void http_api::add(const api::declared_route& what, api::payload_format spoken) const {
  state_->declared.routes.push_back({.method = what.method,
                                     .path = std::string(what.path),
                                     .function = what.function,
                                     .alias = std::string(routes_.alias),
                                     .authorizer = routes_.authorizer,
                                     .scopes = routes_.scopes,
                                     .settings = api::route_settings(routes_.throttle, routes_.detailed_metrics),
                                     .format = routes_.payload_format,
                                     .spoken = spoken,
                                     .timeout = routes_.timeout,
                                     .declared_at = model::line_of(what.where)});
}

void http_api::add(const http_api_stage& what, place where) const {
  state_->declared.stages.push_back(api::kept(what, where));
}

api::http_authorizer http_api::add(const api::jwt_authorizer_options& options, place where) const {
  auto& all = state_->declared.authorizers;
  all.push_back(api::kept(options, where));
  return {.by = api::http_authorizer::kind::jwt, .api = &state_->declared, .index = all.size() - 1};
}

api::http_authorizer http_api::add(const api::http_lambda_authorizer_options& options, std::size_t function,
                                   place where) const {
  auto& all = state_->declared.authorizers;
  all.push_back(api::kept(options, function, where));
  return {.by = api::http_authorizer::kind::lambda, .api = &state_->declared, .index = all.size() - 1};
}

cfn::value<std::string> http_api::told_url() const { return expression(api::url_of(state_->declared)); }

cfn::value<std::string> http_api::told_domain_name() const {
  const auto& domain = state_->declared.domain;
  if (domain && domain->certificate.is_null()) return expression(domain->name);
  return expression(cfn::intrinsic::ref(api::domain_id(state_->declared)));
}

cfn::value<std::string> http_api::told_ref() const { return expression(cfn::intrinsic::ref(state_->declared.name)); }

http_api::execution_arn http_api::told_invoke_arn(http::method method, const http::route_path& path) const {
  return execution_arn(expression(api::execution_arn(state_->declared.name, api::below_stage(method, path.text))));
}

http_api api::declare(service& of, const http_api_options& options, std::source_location where) {
  auto held = std::make_shared<http_api::state>();
  held->declared = {.name = std::string(options.name.text),
                    .description = std::string(options.description),
                    .stages = {kept(options.stage, where)},
                    .disable_execute_api_endpoint = options.disable_execute_api_endpoint,
                    .declared_at = model::line_of(where)};
  if (options.cors) held->declared.cors = cors_configuration(*options.cors);
  if (options.domain) held->declared.domain = kept(*options.domain);
  of.declared().declaration.parts.push_back(
      {.kind = "HTTP API",
       .name = held->declared.name,
       .wire = [held](const model::service& all) { return wire(held->declared, all); },
       .declared_at = held->declared.declared_at});
  return {of, std::move(held)};
}

}  // namespace sparta
