#include "synth/parameters.hpp"

#include "cfn/intrinsics.hpp"
#include "synth/roles.hpp"

#include <algorithm>

namespace sparta::synth {
namespace {

constexpr code_artifact plain{.architecture = x86_64,
                              .key_parameter = "CodeArtifactS3Key",
                              .version_parameter = "CodeArtifactS3ObjectVersion",
                              .has_version_condition = "HasCodeArtifactS3ObjectVersion"};
constexpr code_artifact second{.architecture = arm64,
                               .key_parameter = "CodeArtifactArm64S3Key",
                               .version_parameter = "CodeArtifactArm64S3ObjectVersion",
                               .has_version_condition = "HasCodeArtifactArm64S3ObjectVersion"};

}  // namespace

std::vector<code_artifact> code_artifacts(const model::service& declared) {
  const auto runs_on = [&](architecture wanted) {
    return std::ranges::find(declared.functions, wanted, &model::function::architecture) != declared.functions.end();
  };
  std::vector<code_artifact> artifacts;
  if (runs_on(x86_64)) artifacts.push_back(plain);
  if (runs_on(arm64)) artifacts.push_back(artifacts.empty() ? plain : second);
  if (!artifacts.empty() && !runs_on(x86_64)) artifacts.front().architecture = arm64;
  return artifacts;
}

code_artifact code_artifact_of(const model::service& declared, const model::function& function) {
  const auto artifacts = code_artifacts(declared);
  return *std::ranges::find(artifacts, function.architecture, &code_artifact::architecture);
}

std::map<std::string, cfn::parameter> parameters_of(const model::service& declared) {
  std::map<std::string, cfn::parameter> parameters;
  parameters[std::string(artifact_bucket_parameter)] = {.description = "Bucket that holds the code"};
  for (const code_artifact& each : code_artifacts(declared)) {
    const std::string machine(name_of(each.architecture));
    parameters[std::string(each.key_parameter)] = {.description = "Key of the zip with the code for " + machine};
    parameters[std::string(each.version_parameter)] = {
        .description = "Version of that zip; empty when the bucket keeps none", .default_value = ""};
  }
  parameters[std::string(build_id_parameter)] = {.description = "Names the build in outputs and environment",
                                                 .max_length = model::longest_build_id};
  parameters[std::string(log_level_parameter)] = {
      .description = "The least level that functions log",
      .default_value = "INFO",
      .allowed_values = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"}};
  for (const auto& each : declared.functions)
    if (!each.role.name.empty())
      parameters[role_arn_parameter(each.role.name)] = {.description = "ARN of the role " + each.role.name};
  return parameters;
}

std::map<std::string, json::value> conditions_of(const model::service& declared) {
  std::map<std::string, json::value> conditions;
  for (const code_artifact& each : code_artifacts(declared))
    conditions[std::string(each.has_version_condition)] =
        cfn::intrinsic::not_(cfn::intrinsic::equals(cfn::intrinsic::ref(each.version_parameter), ""));
  return conditions;
}

}  // namespace sparta::synth
