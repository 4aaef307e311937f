#include "api/add_resource.hpp"
#include "api/http_api_parts.hpp"
#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

/// Members in an order that reads well where nothing else sorts them.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
constexpr std::string_view default_format =
    R"({"requestId":"$context.requestId","time":"$context.requestTimeEpoch","ip":"$context.identity.sourceIp",)"
    R"("method":"$context.httpMethod","path":"$context.path","route":"$context.routeKey","status":"$context.status",)"
    R"("length":"$context.responseLength","latency":"$context.responseLatency",)"
    R"("integrationLatency":"$context.integrationLatency","error":"$context.error.message",)"
    R"("authorizerError":"$context.authorizer.error","integrationError":"$context.integrationErrorMessage"})";

std::string log_group_id(const declared_http_api& of, const stage& which) {
  return model::resource_name("HttpApiLogGroup", {of.name, "/", which.name});
}

/// Names that begin so share one statement of the account's policy for log deliveries, which takes few.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
cfn::resource log_group_resource(const declared_http_api& of, const stage& which) {
  const std::string stage = which.name == default_stage ? "default" : which.name;
  return {.type = "AWS::Logs::LogGroup",
          .properties = json::object{{"LogGroupName", intrinsic::sub("/aws/vendedlogs/apis/${AWS::StackName}_" +
                                                                     of.name + "/" + stage)},
                                     {"RetentionInDays", which.log->retention.count()}},
          .deletion_policy = cfn::removal_policy::remove,
          .update_replace_policy = cfn::removal_policy::remove};
}

json::value log_settings(const declared_http_api& of, const stage& which) {
  const json::value group = which.log->destination.is_null()
                                ? cfn::regional_arn("logs", "log-group:${" + log_group_id(of, which) + "}")
                                : which.log->destination;
  return json::object{{"DestinationArn", group},
                      {"Format", which.log->format.empty() ? std::string(default_format) : which.log->format}};
}

json::object route_settings(const declared_http_api& of) {
  std::map<std::string, json::object> ordered;
  for (const route& each : of.routes)
    if (!each.settings.empty()) ordered[key_of(each)] = each.settings;
  json::object settings;
  for (auto& [key, what] : ordered) settings[key] = std::move(what);
  return settings;
}

/// Of the content, in whatever order it was declared.
std::string deployment_id(const declared_http_api& of, const model::part_wiring& made) {
  std::map<std::string_view, const json::value*> deployed;
  for (const auto& each : made.resources)
    if (each.what.type.starts_with("AWS::ApiGatewayV2::")) deployed[each.id] = &each.what.properties;
  std::string content;
  for (const auto& [id, properties] : deployed) content.append(id).append(json::write(*properties));
  return model::resource_name("HttpApiDeployment", {of.name, "/", content});
}

/// The routes that `which` is true for, in an order of their own.
template <class Which>
std::vector<std::string> ids_of_routes(const declared_http_api& of, Which which) {
  std::vector<std::string> ids;
  for (const route& each : of.routes)
    if (which(each)) ids.push_back(route_id(of, each));
  std::ranges::sort(ids);
  return ids;
}

/// Made before the stage names it, and after all that it deploys.
std::string add_deployment(const declared_http_api& of, const std::string& id, model::part_wiring& to) {
  cfn::resource made{.type = "AWS::ApiGatewayV2::Deployment",
                     .properties = json::object{{"ApiId", intrinsic::ref(of.name)}}};
  made.depends_on = ids_of_routes(of, [](const route&) { return true; });
  add_shared(to, id, std::move(made), of.declared_at);
  return id;
}

cfn::resource stage_resource(const declared_http_api& of, const stage& which) {
  cfn::resource made{.type = "AWS::ApiGatewayV2::Stage"};
  json::object properties;
  if (which.log) properties["AccessLogSettings"] = log_settings(of, which);
  properties["ApiId"] = intrinsic::ref(of.name);
  properties["AutoDeploy"] = which.auto_deploy;
  if (!which.settings.empty()) properties["DefaultRouteSettings"] = which.settings;
  if (json::object settings = route_settings(of); !settings.empty()) {
    // API Gateway refuses settings of a route that is not there yet.
    made.depends_on = ids_of_routes(of, [](const route& each) { return !each.settings.empty(); });
    properties["RouteSettings"] = std::move(settings);
  }
  properties["StageName"] = which.name;
  if (!which.variables.is_null()) properties["StageVariables"] = which.variables;
  made.properties = std::move(properties);
  return made;
}

}  // namespace

std::string stage_id(const declared_http_api& of, const stage& which) {
  if (&which == &of.stages.front()) return model::resource_name("HttpApiStage", {of.name});
  return model::resource_name("HttpApiStage", {of.name, "/", which.name});
}

void add_stages(const declared_http_api& what, model::part_wiring& to) {
  const std::string deployment = deployment_id(what, to);
  for (const stage& each : what.stages) {
    cfn::resource made = stage_resource(what, each);
    if (!each.auto_deploy)
      made.properties.as_object()["DeploymentId"] = intrinsic::ref(add_deployment(what, deployment, to));
    if (each.log && each.log->destination.is_null())
      add_shared(to, log_group_id(what, each), log_group_resource(what, each), each.declared_at);
    add_shared(to, stage_id(what, each), std::move(made), each.declared_at);
  }
}

}  // namespace sparta::api
