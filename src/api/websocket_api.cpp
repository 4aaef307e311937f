#include "api/websocket_api.hpp"

#include "api/add_resource.hpp"
#include "api/execution_arn.hpp"
#include "api/invocation_uri.hpp"
#include "api/permission.hpp"
#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

json::value arn_of(const std::string& function) { return intrinsic::get_att(model::function_id(function), "Arn"); }

std::string integration_id(const declared_websocket_api& of, const std::string& function) {
  return model::resource_name("WebSocketApiIntegration", {of.name, "/", function});
}
std::string route_id(const declared_websocket_api& of, const std::string& key) {
  return model::resource_name("WebSocketApiRoute", {of.name, "/", key});
}
std::string authorizer_id(const declared_websocket_api& of) {
  return model::resource_name("WebSocketApiAuthorizer", {of.name});
}

cfn::resource api_resource(const declared_websocket_api& of) {
  json::object properties;
  if (!of.description.empty()) properties["Description"] = of.description;
  properties["Name"] = intrinsic::sub("${AWS::StackName}_" + intrinsic::literal(of.name));
  properties["ProtocolType"] = "WEBSOCKET";
  properties["RouteSelectionExpression"] = of.route_selection_expression;
  return {.type = "AWS::ApiGatewayV2::Api", .properties = std::move(properties)};
}

/// It deploys by itself: no deployment to make anew with each change.
cfn::resource stage_resource(const declared_websocket_api& of) {
  json::object settings;
  if (of.detailed_metrics_enabled) settings["DetailedMetricsEnabled"] = true;
  if (of.throttling_burst_limit) settings["ThrottlingBurstLimit"] = *of.throttling_burst_limit;
  if (of.throttling_rate_limit) settings["ThrottlingRateLimit"] = *of.throttling_rate_limit;
  json::object properties{{"ApiId", intrinsic::ref(of.name)}, {"AutoDeploy", true}};
  if (!settings.empty()) properties["DefaultRouteSettings"] = std::move(settings);
  properties["StageName"] = of.stage;
  return {.type = "AWS::ApiGatewayV2::Stage", .properties = std::move(properties)};
}

cfn::resource integration_resource(const declared_websocket_api& of, const std::string& function) {
  return {.type = "AWS::ApiGatewayV2::Integration",
          .properties = json::object{{"ApiId", intrinsic::ref(of.name)},
                                     {"IntegrationType", "AWS_PROXY"},
                                     {"IntegrationUri", invocation_uri(arn_of(function))}}};
}

/// Only a connection is authorized; what comes over it afterwards is its owner's.
void authorize(const declared_websocket_api& of, json::object& route) {
  if (of.api_key_required) route["ApiKeyRequired"] = true;
  if (of.authorizer) {
    route["AuthorizationType"] = "CUSTOM";
    route["AuthorizerId"] = intrinsic::ref(authorizer_id(of));
  } else {
    route["AuthorizationType"] = of.iam_authorization ? "AWS_IAM" : "NONE";
  }
}

cfn::resource route_resource(const declared_websocket_api& of, const websocket_route& which,
                             const std::string& function) {
  json::object properties{{"ApiId", intrinsic::ref(of.name)}};
  if (which.key == "$connect") authorize(of, properties);
  if (!which.operation_name.empty()) properties["OperationName"] = which.operation_name;
  properties["RouteKey"] = which.key;
  if (which.responds) properties["RouteResponseSelectionExpression"] = "$default";
  properties["Target"] = intrinsic::sub("integrations/${" + integration_id(of, function) + "}");
  return {.type = "AWS::ApiGatewayV2::Route", .properties = std::move(properties)};
}

cfn::resource route_response(const declared_websocket_api& of, const websocket_route& which) {
  return {.type = "AWS::ApiGatewayV2::RouteResponse",
          .properties = json::object{{"ApiId", intrinsic::ref(of.name)},
                                     {"RouteId", intrinsic::ref(route_id(of, which.key))},
                                     {"RouteResponseKey", "$default"}}};
}

cfn::resource authorizer_resource(const declared_websocket_api& of, const std::string& function) {
  json::array sources;
  for (const auto& each : of.authorizer->identity_sources) sources.emplace_back(each);
  json::object properties{{"ApiId", intrinsic::ref(of.name)},
                          {"AuthorizerType", "REQUEST"},
                          {"AuthorizerUri", invocation_uri(arn_of(function))}};
  if (!sources.empty()) properties["IdentitySource"] = std::move(sources);
  properties["Name"] = function;
  return {.type = "AWS::ApiGatewayV2::Authorizer", .properties = std::move(properties)};
}

/// `what` is the stage and the route, or the authorizer.
wired_resource permission(const std::string& function, const json::value& what) {
  return on::permission(api_gateway(what), {.function = function, .arn = arn_of(function)});
}

/// What API Gateway executes when it invokes the function for the route.
std::string executed(const declared_websocket_api& of, const websocket_route& which) {
  const bool many = std::ranges::count(of.routes, which.function, &websocket_route::function) > most_permissions;
  return of.stage + "/" + (many ? "*" : which.key);
}

class wiring_of {
 public:
  wiring_of(const declared_websocket_api& what, const model::service& of) : what_(what), of_(of) {}

  model::part_wiring all() && {
    add(what_.name, api_resource(what_), what_.declared_at);
    add(model::resource_name("WebSocketApiStage", {what_.name}), stage_resource(what_), what_.declared_at);
    if (what_.authorizer) add_authorizer();
    for (const auto& each : what_.routes) add_route(each);
    made_.outputs[what_.name + "Url"] = {
        .value =
            intrinsic::sub("wss://${" + what_.name + "}.execute-api.${AWS::Region}.${AWS::URLSuffix}/" + what_.stage),
        .description = "Where the WebSocket API " + what_.name + " is connected to"};
    made_.problems = problems_of(what_, of_);
    return std::move(made_);
  }

 private:
  /// Routes share what they have in common; two of one key are a problem of their own.
  void add(std::string id, cfn::resource resource, const model::source_line& where) {
    add_shared(made_, std::move(id), std::move(resource), where);
  }
  void permit(const std::string& function, const json::value& from, const model::source_line& where) {
    auto made = permission(function, from);
    add(std::move(made.id), std::move(made.what), where);
  }
  void add_authorizer() {
    const std::string& function = of_.functions[what_.authorizer->function].name;
    const auto& where = what_.authorizer->declared_at;
    add(authorizer_id(what_), authorizer_resource(what_, function), where);
    permit(function,
           cfn::regional_arn("execute-api", "${" + what_.name + "}/authorizers/${" + authorizer_id(what_) + "}"),
           where);
  }
  void add_route(const websocket_route& each) {
    const std::string& function = of_.functions[each.function].name;
    add(integration_id(what_, function), integration_resource(what_, function), each.declared_at);
    permit(function, execution_arn(what_.name, executed(what_, each)), each.declared_at);
    add(route_id(what_, each.key), route_resource(what_, each, function), each.declared_at);
    if (each.responds)
      add(model::resource_name("WebSocketApiRouteResponse", {what_.name, "/", each.key}), route_response(what_, each),
          each.declared_at);
  }

  const declared_websocket_api& what_;
  const model::service& of_;
  model::part_wiring made_{};
};

}  // namespace

model::part_wiring wire(const declared_websocket_api& what, const model::service& of) {
  return wiring_of(what, of).all();
}

}  // namespace sparta::api
