#include "synth/aliases.hpp"

#include "base/digest.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::synth {
namespace {

using resources = std::map<std::string, cfn::resource>;

std::string version_id(const model::function& function, const json::value& properties) {
  return model::resource_name("Version", {function.name, json::write(properties)}).substr(0, 27) +
         std::string(code_digest_token(function.architecture));
}

/// Kept when a newer one takes its place, so that an alias can be moved back; gone with the function.
cfn::resource version(const model::function& function) {
  return {.type = "AWS::Lambda::Version",
          .properties = json::object{{"FunctionName", cfn::intrinsic::ref(model::function_id(function.name))}},
          .deletion_policy = cfn::removal_policy::retain,
          .update_replace_policy = cfn::removal_policy::retain};
}

std::optional<std::uint32_t> first_capacity(const model::alias& what) {
  if (what.provisioned_concurrency) return what.provisioned_concurrency;
  if (what.scaling) return what.scaling->min_capacity;
  return std::nullopt;
}

cfn::resource alias(const model::function& function, const model::alias& what, const std::string& version) {
  json::object properties;
  if (!what.description.empty()) properties["Description"] = what.description;
  properties["FunctionName"] = cfn::intrinsic::ref(model::function_id(function.name));
  properties["FunctionVersion"] = cfn::intrinsic::get_att(version, "Version");
  properties["Name"] = what.name;
  if (const auto capacity = first_capacity(what))
    properties["ProvisionedConcurrencyConfig"] = json::object{{"ProvisionedConcurrentExecutions", *capacity}};
  return {.type = "AWS::Lambda::Alias", .properties = std::move(properties)};
}

/// https://docs.aws.amazon.com/autoscaling/application/userguide/services-that-can-integrate-lambda.html
cfn::resource scalable_target(const model::function& function, const model::alias& what) {
  return {.type = "AWS::ApplicationAutoScaling::ScalableTarget",
          .properties =
              json::object{{"MaxCapacity", what.scaling->max_capacity},
                           {"MinCapacity", what.scaling->min_capacity},
                           {"ResourceId",
                            cfn::intrinsic::sub("function:${" + model::function_id(function.name) + "}:" + what.name)},
                           {"ScalableDimension", "lambda:function:ProvisionedConcurrency"},
                           {"ServiceNamespace", "lambda"}},
          // What is scaled must be there.
          .depends_on = {model::alias_id(function.name, what.name)}};
}

cfn::resource scaling_policy(const model::alias& what, const std::string& target) {
  const json::value metric = json::object{{"PredefinedMetricType", "LambdaProvisionedConcurrencyUtilization"}};
  return {.type = "AWS::ApplicationAutoScaling::ScalingPolicy",
          .properties = json::object{{"PolicyName", "Utilization"},
                                     {"PolicyType", "TargetTrackingScaling"},
                                     {"ScalingTargetId", cfn::intrinsic::ref(target)},
                                     {"TargetTrackingScalingPolicyConfiguration",
                                      json::object{{"PredefinedMetricSpecification", metric},
                                                   {"TargetValue", what.scaling->target_utilization}}}}};
}

void add_alias(const model::function& function, const model::alias& what, const std::string& version, resources& to) {
  to[model::alias_id(function.name, what.name)] = alias(function, what, version);
  if (!what.scaling) return;
  const auto target = model::resource_name("ScalableTarget", {function.name, ":", what.name});
  to[target] = scalable_target(function, what);
  to[model::resource_name("ScalingPolicy", {function.name, ":", what.name})] = scaling_policy(what, target);
}

}  // namespace

std::string_view code_digest_token(architecture machine) {
  return machine == arm64 ? "SpartaCodeDigestArm64" : "SpartaCodeDigestX8664";
}

std::map<std::string, cfn::resource> alias_resources(const model::function& function, const json::value& properties) {
  resources all;
  if (function.aliases.empty()) return all;
  const std::string id = version_id(function, properties);
  all[id] = version(function);
  for (const model::alias& each : function.aliases) add_alias(function, each, id, all);
  return all;
}

}  // namespace sparta::synth
