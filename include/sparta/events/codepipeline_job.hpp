#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct codepipeline_s3_location {
  std::string bucket_name;
  std::string object_key;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_s3_location>) { return json::camel_case(); }

struct codepipeline_artifact_location {
  std::string type;  ///< `S3`
  codepipeline_s3_location s3_location;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_artifact_location>) { return json::camel_case(); }

struct codepipeline_artifact {
  std::string name;
  std::optional<std::string> revision;
  codepipeline_artifact_location location;
  json::rest more{};
};

/// For the artifacts alone, and only for a while. Keep them out of logs.
struct codepipeline_credentials {
  std::string access_key_id;
  std::string secret_access_key;
  std::string session_token;
  std::optional<epoch_milliseconds> expiration_time;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_credentials>) { return json::camel_case(); }

struct codepipeline_configuration {
  std::string function_name;
  std::optional<std::string> user_parameters;  ///< free text, often JSON
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_configuration>) { return json::pascal_case(); }

struct codepipeline_action_configuration {
  codepipeline_configuration configuration;
  json::rest more{};
};

struct codepipeline_encryption_key {
  std::string id;
  std::string type;  ///< `KMS`
  json::rest more{};
};

struct codepipeline_job_data {
  codepipeline_action_configuration action_configuration;
  std::vector<codepipeline_artifact> input_artifacts;
  std::vector<codepipeline_artifact> output_artifacts;
  codepipeline_credentials artifact_credentials;
  std::optional<std::string> continuation_token;  ///< what the last call gave to `PutJobSuccessResult`
  std::optional<codepipeline_encryption_key> encryption_key;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_job_data>) { return json::camel_case(); }

struct codepipeline_job_description {
  std::string id;
  std::string account_id;
  codepipeline_job_data data;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_job_description>) { return json::camel_case(); }

/// From an Invoke action; the function answers by calling `PutJobSuccessResult` or `PutJobFailureResult`.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html
struct codepipeline_job {
  codepipeline_job_description job;
  json::rest more{};
};
constexpr auto json_names(json::as<codepipeline_job>) { return json::names({{"job", "CodePipeline.job"}}); }

}  // namespace sparta::events
