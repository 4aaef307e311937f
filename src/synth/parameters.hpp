#pragma once
#include "model/service.hpp"

#include <sparta/cfn/template_document.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::synth {

/// What a deployment tells the template, by parameter name: where the code was uploaded, which build it is,
/// and, if not INFO, which of Lambda's log levels to keep from.
inline constexpr std::string_view artifact_bucket_parameter = "ArtifactS3Bucket";
inline constexpr std::string_view build_id_parameter = "BuildID";
inline constexpr std::string_view log_level_parameter = "LogLevel";

/// The zip of one architecture, and the parameters that say where it is. The object's version is empty, as it is by
/// default, for a bucket without versioning.
struct code_artifact {
  sparta::architecture architecture;
  std::string_view key_parameter;
  std::string_view version_parameter;
  std::string_view has_version_condition;
};

/// One for each architecture that a function runs on, x86_64 first. The first has the plain parameter names,
/// whichever architecture it is; a second one, which is arm64, has names of its own.
[[nodiscard]] std::vector<code_artifact> code_artifacts(const model::service& declared);

/// The one that a function of the service runs.
[[nodiscard]] code_artifact code_artifact_of(const model::service& declared, const model::function& function);

[[nodiscard]] std::map<std::string, cfn::parameter> parameters_of(const model::service& declared);
[[nodiscard]] std::map<std::string, json::value> conditions_of(const model::service& declared);

}  // namespace sparta::synth
