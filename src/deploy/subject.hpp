#pragma once
#include "model/hooks.hpp"
#include "model/published_folder.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace sparta::model {
struct service;
}
namespace sparta::synth {
struct synthesis;
}

namespace sparta::deploy {

/// The zip of one architecture, and the template parameters that say where it lies.
struct code_slot {
  std::string architecture;  ///< `x86_64`, `arm64`
  std::string key_parameter;
  std::string version_parameter;
  std::string digest_token{};  ///< stands in the template for the code's digest
};

/// A role of the account that functions use by name, and the parameter that tells its ARN.
struct named_role {
  std::string name;
  std::string arn_parameter;
};

/// A service as deployment sees it: a template, what it must be told, and what explains it.
struct subject {
  std::string service;  ///< also the stack's name
  std::string template_text;
  std::vector<code_slot> code{};
  std::string bucket_parameter = "ArtifactS3Bucket";
  std::string build_id_parameter = "BuildID";  ///< set when the template declares it
  std::vector<std::string> parameters{};       ///< all that the template declares
  std::set<std::string> secret_parameters{};   ///< of those, what is shown nowhere: NoEcho
  std::vector<std::string> capabilities{};     ///< that CloudFormation wants acknowledged
  std::map<std::string, std::string> tags{};   ///< the service's own
  std::vector<named_role> named_roles{};
  std::vector<model::published_folder> folders{};
  std::size_t role_count = 0;  ///< execution roles in all, the template's own included
  std::size_t resource_count = 0;
  std::map<std::string, std::string> sources{};  ///< `main.cpp:12` by logical id
  model::hooks hooks{};
};

[[nodiscard]] subject subject_of(const model::service& declared, const synth::synthesis& made);

/// The same once the code is built: `sha256` has a digest for each of `code`, whose beginning takes its token's place.
[[nodiscard]] subject with_code(subject what, const std::vector<std::string>& sha256);

/// `<service>-cftemplate.json`: also the last part of its key.
[[nodiscard]] std::string template_name(const subject& what);
/// `<service>-code.zip`; with two architectures the second's is `<service>-code-arm64.zip`.
[[nodiscard]] std::string archive_name(const subject& what, const code_slot& slot);

}  // namespace sparta::deploy
