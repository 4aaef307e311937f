#pragma once
#include <sparta/events/url_encoded.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct s3_batch_job {
  std::string id;
  std::optional<std::map<std::string, std::string>> user_arguments;  ///< since version 2.0
  json::rest more{};
};
constexpr auto json_names(json::as<s3_batch_job>) { return json::camel_case(); }

struct s3_batch_task {
  std::string task_id;
  url_encoded s3_key;
  std::optional<std::string> s3_version_id;
  std::optional<std::string> s3_bucket_arn;  ///< in version 1.0
  std::optional<std::string> s3_bucket;      ///< its name, in version 2.0
  json::rest more{};
};
constexpr auto json_names(json::as<s3_batch_task>) { return json::camel_case(); }

/// One task of a job of S3 Batch Operations, in either version.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html
struct s3_batch {
  std::string invocation_schema_version;
  std::string invocation_id;
  s3_batch_job job;
  std::vector<s3_batch_task> tasks;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_batch>) { return json::camel_case(); }

struct s3_batch_result {
  std::string task_id{};
  std::string result_code{};  ///< `Succeeded`, `TemporaryFailure`, which is tried again, or `PermanentFailure`
  std::string result_string{};
  json::rest more{};
};
constexpr auto json_names(json::as<s3_batch_result>) { return json::camel_case(); }

/// The answer: `invocation_schema_version` and `invocation_id` are the request's.
struct s3_batch_response {
  std::string invocation_schema_version{};
  std::string treat_missing_keys_as{};  ///< a result code, for tasks that `results` leaves out
  std::string invocation_id{};
  std::vector<s3_batch_result> results{};
  json::rest more{};
};
constexpr auto json_names(json::as<s3_batch_response>) { return json::camel_case(); }

}  // namespace sparta::events
