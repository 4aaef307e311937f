#include "api/add_resource.hpp"
#include "api/execution_arn.hpp"
#include "api/http_api_parts.hpp"
#include "api/permission.hpp"
#include "api/target.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <algorithm>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

std::string_view version_of(const route& which) {
  const payload_format format = which.format == payload_format::by_handler ? which.spoken : which.format;
  return format == payload_format::v1 ? "1.0" : "2.0";
}

/// Routes share an integration that differ in nothing it says.
std::string integration_id(const declared_http_api& of, const route& which, const std::string& function) {
  std::string how = which.alias;
  if (version_of(which) != "2.0") how += "/1.0";
  if (which.timeout) how += "/" + std::to_string(which.timeout->count());
  return model::resource_name("HttpApiIntegration", {of.name, "/", function, how.empty() ? "" : "/", how});
}

cfn::resource integration_resource(const declared_http_api& of, const route& which, const json::value& arn) {
  json::object properties{{"ApiId", intrinsic::ref(of.name)},
                          {"IntegrationType", "AWS_PROXY"},
                          {"IntegrationUri", arn},
                          {"PayloadFormatVersion", version_of(which)}};
  if (which.timeout) properties["TimeoutInMillis"] = which.timeout->count();
  return {.type = "AWS::ApiGatewayV2::Integration", .properties = std::move(properties)};
}

std::string_view authorization_type(http_authorizer::kind by) {
  switch (by) {
    case http_authorizer::kind::none: return "NONE";
    case http_authorizer::kind::iam: return "AWS_IAM";
    case http_authorizer::kind::jwt: return "JWT";
    case http_authorizer::kind::lambda: return "CUSTOM";
  }
  return "NONE";
}

cfn::resource route_resource(const declared_http_api& of, const route& which, const std::string& integration) {
  json::object properties{{"ApiId", intrinsic::ref(of.name)}};
  if (!which.scopes.is_null()) properties["AuthorizationScopes"] = which.scopes;
  const auto by = which.authorizer.by;
  properties["AuthorizationType"] = authorization_type(by);
  if (by == http_authorizer::kind::jwt || by == http_authorizer::kind::lambda)
    if (which.authorizer.index < of.authorizers.size())
      properties["AuthorizerId"] = intrinsic::ref(authorizer_id(of, of.authorizers[which.authorizer.index]));
  properties["RouteKey"] = key_of(which);
  properties["Target"] = intrinsic::sub("integrations/${" + integration + "}");
  return {.type = "AWS::ApiGatewayV2::Route", .properties = std::move(properties)};
}

/// What API Gateway executes when it invokes the function for the route.
std::string executed(const declared_http_api& of, const route& which) {
  const auto same = [&](const route& each) { return each.function == which.function && each.alias == which.alias; };
  if (which.path == default_route || std::ranges::count_if(of.routes, same) > most_permissions) return "*";
  return below_stage(which.method, which.path);
}

}  // namespace

std::string route_id(const declared_http_api& of, const route& which) {
  return model::resource_name("HttpApiRoute", {of.name, "/", key_of(which)});
}

void add_routes(const declared_http_api& what, const model::service& of, model::part_wiring& to) {
  for (const route& each : what.routes) {
    const invocation_target called = target(of, each.function, each.alias);
    const std::string integration = integration_id(what, each, called.function);
    add_shared(to, integration, integration_resource(what, each, called.arn), each.declared_at);
    auto allowed = api_gateway_permission(what.name, execution_arn(what.name, executed(what, each)), called);
    add_shared(to, std::move(allowed.id), std::move(allowed.what), each.declared_at);
    add_shared(to, route_id(what, each), route_resource(what, each, integration), each.declared_at);
  }
}

}  // namespace sparta::api
