#pragma once
#include "cfn/template_document.hpp"
#include "model/service.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::synth {

/// What a deployment must tell the template, by parameter name.
inline constexpr std::string_view artifact_bucket_parameter = "ArtifactS3Bucket";
inline constexpr std::string_view build_id_parameter = "BuildID";
/// Lambda's own level names; default INFO.
inline constexpr std::string_view log_level_parameter = "LogLevel";

/// The zip of one architecture, and the parameters that say where it was uploaded. An empty object version
/// stands for a bucket without versioning.
struct code_artifact {
  sparta::architecture architecture;
  std::string_view key_parameter;
  std::string_view version_parameter;
  std::string_view has_version_condition;
};

/// One for each architecture that a function has, x86_64 first. A service on one architecture, whichever, has
/// the plain parameter names; on both, arm64 has names of its own.
[[nodiscard]] std::vector<code_artifact> code_artifacts(const model::service& declared);

/// The one that `function` runs.
[[nodiscard]] code_artifact code_artifact_of(const model::service& declared, const model::function& function);

void add_parameters(const model::service& declared, cfn::template_document& document);

}  // namespace sparta::synth
