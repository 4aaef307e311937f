#include "api/http_api.hpp"

#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "on/permission.hpp"

#include <set>
#include <string>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

std::string integration_id(const declared_http_api& of, const std::string& function) {
  return model::resource_name("HttpApiIntegration", {of.name, "/", function});
}

/// `GET /orders/{id}`
std::string key_of(const route& which) { return std::string(http::name_of(which.method)) + " " + which.path; }

json::value arn_of(const std::string& function) { return intrinsic::get_att(model::function_id(function), "Arn"); }

cfn::resource api_resource(const declared_http_api& of) {
  json::object properties;
  if (!of.cors.is_null()) properties["CorsConfiguration"] = of.cors;
  if (!of.description.empty()) properties["Description"] = of.description;
  properties["Name"] = intrinsic::sub("${AWS::StackName}_" + intrinsic::literal(of.name));
  properties["ProtocolType"] = "HTTP";
  return {.type = "AWS::ApiGatewayV2::Api", .properties = std::move(properties)};
}

cfn::resource stage_resource(const declared_http_api& of) {
  return {
      .type = "AWS::ApiGatewayV2::Stage",
      .properties = json::object{{"ApiId", intrinsic::ref(of.name)}, {"AutoDeploy", true}, {"StageName", "$default"}}};
}

cfn::resource integration_resource(const declared_http_api& of, const std::string& function) {
  return {.type = "AWS::ApiGatewayV2::Integration",
          .properties = json::object{{"ApiId", intrinsic::ref(of.name)},
                                     {"IntegrationType", "AWS_PROXY"},
                                     {"IntegrationUri", arn_of(function)},
                                     {"PayloadFormatVersion", "2.0"}}};
}

cfn::resource route_resource(const declared_http_api& of, const route& which, const std::string& function) {
  return {
      .type = "AWS::ApiGatewayV2::Route",
      .properties = json::object{{"ApiId", intrinsic::ref(of.name)},
                                 {"RouteKey", key_of(which)},
                                 {"Target", intrinsic::sub("integrations/${" + integration_id(of, function) + "}")}}};
}

wired_resource permission_resource(const declared_http_api& of, const std::string& function) {
  return on::permission(
      {.principal = "apigateway.amazonaws.com",
       .source_arn =
           intrinsic::sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${" + of.name + "}/*")},
      {.function = function, .arn = arn_of(function)});
}

}  // namespace

model::part_wiring wire(const declared_http_api& what, const model::service& of) {
  model::part_wiring made;
  const auto add = [&](std::string id, cfn::resource resource, const model::source_line& where) {
    made.resources.push_back({.id = std::move(id), .what = std::move(resource), .declared_at = where});
  };
  add(what.name, api_resource(what), what.declared_at);
  add(model::resource_name("HttpApiStage", {what.name}), stage_resource(what), what.declared_at);
  std::set<std::string> integrated;
  for (const route& each : what.routes) {
    const std::string& function = of.functions[each.function].name;
    if (integrated.insert(function).second) {
      add(integration_id(what, function), integration_resource(what, function), each.declared_at);
      auto permission = permission_resource(what, function);
      add(std::move(permission.id), std::move(permission.what), each.declared_at);
    }
    add(model::resource_name("HttpApiRoute", {what.name, "/", key_of(each)}), route_resource(what, each, function),
        each.declared_at);
  }
  made.outputs[what.name + "Url"] = {.value = intrinsic::get_att(what.name, "ApiEndpoint"),
                                     .description = "Where the HTTP API " + what.name + " answers"};
  return made;
}

}  // namespace sparta::api
