#include "synth/functions.hpp"

#include "cfn/intrinsics.hpp"
#include "synth/naming.hpp"
#include "synth/parameters.hpp"

#include <utility>

namespace sparta::synth {
namespace {

/// What Lambda gives without being asked.
constexpr std::uint64_t included_ephemeral_storage_mib = 512;

json::value code(const code_artifact& artifact) {
  return json::object{{"S3Bucket", cfn::ref(artifact_bucket_parameter)},
                      {"S3Key", cfn::ref(artifact.key_parameter)},
                      {"S3ObjectVersion", cfn::if_(artifact.has_version_condition, cfn::ref(artifact.version_parameter),
                                                   cfn::no_value())}};
}

json::value environment(const model::function& function) {
  std::map<std::string, json::value> variables(function.environment.begin(), function.environment.end());
  variables["SPARTA_BUILD_ID"] = cfn::ref(build_id_parameter);
  json::object members;
  for (auto& [name, value] : variables) members[name] = std::move(value);
  return json::object{{"Variables", std::move(members)}};
}

/// Lambda hands format and level to the runtime in AWS_LAMBDA_LOG_FORMAT and AWS_LAMBDA_LOG_LEVEL.
/// https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html
json::value logging(const model::service& declared, const model::function& function) {
  return json::object{{"ApplicationLogLevel", cfn::ref(log_level_parameter)},
                      {"LogFormat", "JSON"},
                      {"LogGroup", cfn::ref(log_group_id(declared.name, function.name))}};
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
      {"FunctionName", cfn::sub(physical_function_name(function.name))},
      {"Handler", function.name},
      {"LoggingConfig", logging(declared, function)},
      {"MemorySize", function.memory_mib},
      {"Role", cfn::get_att(role_id(declared.name, function.name), "Arn")},
      {"Runtime", "provided.al2023"},
      {"Timeout", function.timeout.count()},
      {"TracingConfig", json::object{{"Mode", function.tracing == tracing::active ? "Active" : "PassThrough"}}}};
  if (function.ephemeral_storage_mib != included_ephemeral_storage_mib)
    properties["EphemeralStorage"] = json::object{{"Size", function.ephemeral_storage_mib}};
  if (function.reserved_concurrency) properties["ReservedConcurrentExecutions"] = *function.reserved_concurrency;
  if (!function.tags.empty()) properties["Tags"] = tags(function);
  return {.type = "AWS::Lambda::Function", .properties = std::move(properties)};
}

}  // namespace sparta::synth
