#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The parts of a build that CodeBuild's events carry: codebuild.hpp.
namespace sparta::events {

struct codebuild_artifact {
  std::optional<std::string> md5sum;
  std::optional<std::string> sha256sum;
  std::string location;
  json::rest more{};
};

struct codebuild_environment_variable {
  std::string name;
  std::string type;  ///< `PLAINTEXT`, `PARAMETER_STORE` or `SECRETS_MANAGER`
  std::string value;
  json::rest more{};
};

struct codebuild_environment {
  std::string image;
  bool privileged_mode = false;
  std::string compute_type;
  std::string type;
  std::optional<std::string> image_pull_credentials_type;
  std::vector<codebuild_environment_variable> environment_variables;
  json::rest more{};
};
constexpr auto json_names(json::as<codebuild_environment>) { return json::kebab_case(); }

struct codebuild_source {
  std::string type;
  std::string location;
  std::optional<std::string> buildspec;
  json::rest more{};
};

struct codebuild_logs {
  std::optional<std::string> group_name;
  std::optional<std::string> stream_name;
  std::optional<std::string> deep_link;
  json::rest more{};
};
constexpr auto json_names(json::as<codebuild_logs>) { return json::kebab_case(); }

struct codebuild_network_interface {
  std::string subnet_id;
  std::string eni_id;
  json::rest more{};
};
constexpr auto json_names(json::as<codebuild_network_interface>) { return json::kebab_case(); }

struct codebuild_phase {
  std::string phase_type;                   ///< `SUBMITTED`, `QUEUED`, `INSTALL`, `BUILD` …
  std::optional<std::string> phase_status;  ///< none of the last, `COMPLETED`
  std::vector<any_text> phase_context;
  timestamp start_time;
  std::optional<timestamp> end_time;
  std::optional<double> duration_in_seconds;
  json::rest more{};
};
constexpr auto json_names(json::as<codebuild_phase>) { return json::kebab_case(); }

struct codebuild_additional_information {
  codebuild_artifact artifact;
  codebuild_environment environment;
  codebuild_source source;
  std::optional<std::string> source_version;
  std::uint32_t timeout_in_minutes = 0;
  std::optional<std::uint32_t> queued_timeout_in_minutes;
  bool build_complete = false;
  std::optional<std::uint64_t> build_number;
  std::string initiator;
  timestamp build_start_time;
  codebuild_logs logs;
  std::optional<codebuild_network_interface> network_interface;
  std::vector<codebuild_phase> phases;
  json::rest more{};
};
constexpr auto json_names(json::as<codebuild_additional_information>) { return json::kebab_case(); }

}  // namespace sparta::events
