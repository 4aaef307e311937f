#include "synth/functions.hpp"

#include "cfn/intrinsics.hpp"
#include "model/log_group.hpp"
#include "model/naming.hpp"
#include "model/streamed.hpp"
#include "synth/parameters.hpp"
#include "synth/roles.hpp"
#include "synth/sorted.hpp"

#include <utility>

namespace sparta::synth {
namespace {

/// What Lambda gives without being asked.
constexpr std::uint64_t included_ephemeral_storage_mib = 512;

json::value code(const code_artifact& artifact) {
  return json::object{{"S3Bucket", cfn::intrinsic::ref(artifact_bucket_parameter)},
                      {"S3Key", cfn::intrinsic::ref(artifact.key_parameter)},
                      {"S3ObjectVersion", cfn::intrinsic::if_(artifact.has_version_condition,
                                                              cfn::intrinsic::ref(artifact.version_parameter),
                                                              cfn::intrinsic::no_value())}};
}

json::value environment(const model::function& function) {
  auto variables = function.environment;
  for (const auto& each : function.uses) variables.insert(each.variables.begin(), each.variables.end());
  if (function.url && function.url->invoke_mode == json::value("RESPONSE_STREAM"))
    variables[std::string(model::streams_function_url)] = "true";
  variables["SPARTA_BUILD_ID"] = cfn::intrinsic::ref(build_id_parameter);
  json::object members;
  for (auto& [name, value] : variables) members[name] = std::move(value);
  return json::object{{"Variables", std::move(members)}};
}

/// Lambda hands format and level to the runtime in AWS_LAMBDA_LOG_FORMAT and AWS_LAMBDA_LOG_LEVEL.
/// https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html
json::value logging(const model::service& declared, const model::function& function) {
  json::object members{{"ApplicationLogLevel", cfn::intrinsic::ref(log_level_parameter)}, {"LogFormat", "JSON"}};
  if (model::has_own_log_group(function))
    members["LogGroup"] = cfn::intrinsic::ref(model::log_group_id(declared.name, function.name));
  const auto own = function.properties.find("LoggingConfig");
  if (own == function.properties.end() || !own->second.is_object()) return members;
  for (const auto& [name, value] : own->second.as_object()) members[name] = value;
  // Levels are a privilege of the JSON format.
  if (members["LogFormat"] == json::value("Text")) members.erase("ApplicationLogLevel");
  return members;
}

json::value tags(const model::function& function) {
  json::array list;
  for (const auto& [key, value] : function.tags) list.push_back(json::object{{"Key", key}, {"Value", value}});
  return list;
}

}  // namespace

cfn::resource function_resource(const model::service& declared, const model::function& function) {
  const code_artifact artifact = code_artifact_of(declared, function);
  const bool described = !function.description.empty();
  json::object properties{
      {"Architectures", json::array{name_of(function.architecture)}},
      {"Code", code(artifact)},
      {"Description", described ? function.description : declared.name + ": " + function.name},
      {"Environment", environment(function)},
      {"FunctionName", cfn::intrinsic::sub(model::physical_function_name(function.name))},
      {"Handler", function.name},
      {"MemorySize", function.memory_mib},
      {"Role", role_arn(declared, function)},
      {"Runtime", "provided.al2023"},
      {"Timeout", function.timeout.count()},
      {"TracingConfig", json::object{{"Mode", function.tracing == tracing::active ? "Active" : "PassThrough"}}}};
  if (function.ephemeral_storage_mib != included_ephemeral_storage_mib)
    properties["EphemeralStorage"] = json::object{{"Size", function.ephemeral_storage_mib}};
  if (function.reserved_concurrency) properties["ReservedConcurrentExecutions"] = *function.reserved_concurrency;
  if (!function.tags.empty()) properties["Tags"] = tags(function);
  for (const auto& [name, value] : function.properties) properties[name] = value;
  properties["LoggingConfig"] = logging(declared, function);
  return {.type = "AWS::Lambda::Function", .properties = sorted(properties), .depends_on = function.depends_on};
}

}  // namespace sparta::synth
