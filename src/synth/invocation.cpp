#include "synth/invocation.hpp"

#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <utility>

namespace sparta::synth {
namespace {

json::value function_arn(const model::function& function) {
  return cfn::intrinsic::get_att(model::function_id(function.name), "Arn");
}

json::value destination(const json::value& arn) { return json::object{{"Destination", arn}}; }

cfn::resource event_invoke_config(const model::function& function) {
  const model::asynchronous& how = *function.asynchronous;
  json::object destinations;
  if (!how.on_failure.is_null()) destinations["OnFailure"] = destination(how.on_failure);
  if (!how.on_success.is_null()) destinations["OnSuccess"] = destination(how.on_success);
  json::object properties;
  if (!destinations.empty()) properties["DestinationConfig"] = std::move(destinations);
  properties["FunctionName"] = cfn::intrinsic::ref(model::function_id(function.name));
  if (how.maximum_event_age) properties["MaximumEventAgeInSeconds"] = how.maximum_event_age->count();
  if (how.maximum_retry_attempts) properties["MaximumRetryAttempts"] = *how.maximum_retry_attempts;
  properties["Qualifier"] = "$LATEST";
  return {.type = "AWS::Lambda::EventInvokeConfig", .properties = std::move(properties)};
}

cfn::resource url(const model::function& function) {
  json::object properties{{"AuthType", function.url->auth_type}};
  if (!function.url->cors.is_null()) properties["Cors"] = function.url->cors;
  properties["InvokeMode"] = function.url->invoke_mode;
  properties["TargetFunctionArn"] = function_arn(function);
  return {.type = "AWS::Lambda::Url", .properties = std::move(properties)};
}

/// For everybody; since October 2025 a public URL takes both.
/// https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
cfn::resource public_permission(const model::function& function, std::string_view action, json::member restriction) {
  return {
      .type = "AWS::Lambda::Permission",
      .properties = json::object{
          {"Action", action}, {"FunctionName", function_arn(function)}, std::move(restriction), {"Principal", "*"}}};
}

}  // namespace

std::map<std::string, cfn::resource> invocation_resources(const model::function& function) {
  std::map<std::string, cfn::resource> all;
  if (function.asynchronous)
    all[model::resource_name("EventInvokeConfig", {function.name})] = event_invoke_config(function);
  if (!function.url) return all;
  all[model::function_url_id(function.name)] = url(function);
  if (function.url->auth_type != json::value("NONE")) return all;
  all[model::resource_name("UrlPermission", {function.name})] =
      public_permission(function, "lambda:InvokeFunctionUrl", {"FunctionUrlAuthType", "NONE"});
  all[model::resource_name("UrlInvokePermission", {function.name})] =
      public_permission(function, "lambda:InvokeFunction", {"InvokedViaFunctionUrl", true});
  return all;
}

}  // namespace sparta::synth
