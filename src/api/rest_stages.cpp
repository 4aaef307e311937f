#include "api/property.hpp"
#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

const std::string account_id = "RestApiAccount";

/// `/orders/{id}` as `/~1orders~1{id}`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html
std::string encoded(std::string_view path) {
  std::string made = "/";
  if (path != "/")
    for (const char c : path) made += c == '/' ? std::string("~1") : std::string(1, c);
  return made;
}

json::object setting(std::string_view method, std::string path, const json::object& common, const json::object& own) {
  json::object made = common;
  for (const auto& [name, value] : own) made[name] = value;
  made["HttpMethod"] = method;
  made["ResourcePath"] = std::move(path);
  return made;
}

/// Settings are of one method, or of all of all paths: of `any`, those that its path has no route of.
std::vector<std::string_view> methods_of(const declared_rest_api& of, const rest_route& which) {
  if (which.method != http::method::any) return {http::name_of(which.method)};
  std::vector<std::string_view> methods{"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"};
  for (const auto& each : of.routes)
    if (each.path == which.path) std::erase(methods, http::name_of(each.method));
  return methods;
}

/// What one method says takes the place of what the stage says, as a whole; so it is said again.
json::array settings_of(const declared_rest_api& of, const rest_stage& stage) {
  json::array made;
  if (!stage.settings.empty()) made.emplace_back(setting("*", "/*", stage.settings, {}));
  std::map<std::string, json::object> methods;
  for (const auto& each : of.routes)
    if (const auto& own = of.views[each.view].settings; !own.empty()) {
      const std::string path = encoded(each.path);
      for (const auto method : methods_of(of, each))
        methods[path + " " + std::string(method)] = setting(method, path, stage.settings, own);
    }
  for (auto& [key, what] : methods) made.emplace_back(std::move(what));
  return made;
}

/// Returns where its lines go: the group's ARN without the `:*` that its attribute has.
json::value add_log_group(const declared_rest_api& of, const rest_stage& stage, model::part_wiring& to) {
  const std::string id = rest_id(of, "AccessLog", {stage.name});
  add(to, id,
      {.type = "AWS::Logs::LogGroup",
       .properties = json::object{{"LogGroupName", intrinsic::sub("/aws/apigateway/${AWS::StackName}_" +
                                                                  intrinsic::literal(of.name + "_" + stage.name))},
                                  {"RetentionInDays", stage.log_retention_days}},
       .deletion_policy = cfn::removal_policy::remove,
       .update_replace_policy = cfn::removal_policy::remove},
      stage.declared_at);
  return intrinsic::sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${" + id + "}");
}

json::object access_log(const declared_rest_api& of, const rest_stage& stage, model::part_wiring& to) {
  json::object made;
  made["DestinationArn"] = stage.access_log.contains("DestinationArn") ? *stage.access_log.find("DestinationArn")
                                                                       : add_log_group(of, stage, to);
  made["Format"] = *stage.access_log.find("Format");
  return made;
}

/// One for the account and region, whatever stack sets it: it stays for the other APIs that log by it.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
void add_account(const declared_rest_api& of, model::part_wiring& to) {
  const std::string role = account_id + "Role";
  const auto add = [&](const std::string& id, cfn::resource what) {
    what.deletion_policy = what.update_replace_policy = cfn::removal_policy::retain;
    to.resources.push_back({.id = id, .what = std::move(what), .declared_at = of.declared_at, .shared = true});
  };
  const json::object trust{{"Action", "sts:AssumeRole"},
                           {"Effect", "Allow"},
                           {"Principal", json::object{{"Service", "apigateway.amazonaws.com"}}}};
  add(role,
      {.type = "AWS::IAM::Role",
       .properties = json::object{
           {"AssumeRolePolicyDocument", json::object{{"Statement", json::array{trust}}, {"Version", "2012-10-17"}}},
           {"ManagedPolicyArns",
            json::array{intrinsic::sub(
                "arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs")}}}});
  add(account_id, {.type = "AWS::ApiGateway::Account",
                   .properties = json::object{{"CloudWatchRoleArn", intrinsic::get_att(role, "Arn")}}});
}

void protect(const declared_rest_api& of, const rest_stage& stage, model::part_wiring& to) {
  if (stage.web_acl_arn.is_null()) return;
  const std::string stage_arn = "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${" + of.name +
                                "}/stages/${" + stage_id(of, stage) + "}";
  add(to, rest_id(of, "WebAcl", {stage.name}),
      {.type = "AWS::WAFv2::WebACLAssociation",
       .properties = json::object{{"ResourceArn", intrinsic::sub(stage_arn)}, {"WebACLArn", stage.web_acl_arn}}},
      stage.declared_at);
}

}  // namespace

std::string stage_id(const declared_rest_api& of, const rest_stage& which) {
  return rest_id(of, "Stage", {which.name});
}

void add_stages(const declared_rest_api& of, model::part_wiring& to) {
  if (of.cloudwatch_role) add_account(of, to);
  for (const auto& each : of.stages) {
    json::object properties = each.properties;
    if (each.logs_access) properties["AccessLogSetting"] = access_log(of, each, to);
    properties["DeploymentId"] = intrinsic::ref(deployment_id(to));
    if (auto settings = settings_of(of, each); !settings.empty()) properties["MethodSettings"] = std::move(settings);
    properties["StageName"] = each.name;
    auto stage = rest_resource(of, "Stage", std::move(properties));
    if (of.cloudwatch_role) stage.depends_on = {account_id};
    add(to, stage_id(of, each), std::move(stage), each.declared_at);
    protect(of, each, to);
  }
}

}  // namespace sparta::api
