#pragma once
#include <sparta/json/json.hpp>

#include <optional>
#include <string>

namespace sparta::events {

struct sagemaker_data_object {
  std::optional<std::string> source;      ///< the data themselves
  std::optional<std::string> source_ref;  ///< or where they are in S3
  json::rest more{};
};
constexpr auto json_names(json::as<sagemaker_data_object>) { return json::kebab_case(); }

/// Before a task of a labeling job is given to workers.
/// https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html
struct sagemaker_pre_human_task {
  std::string version;
  std::string labeling_job_arn;
  sagemaker_data_object data_object;
  json::rest more{};
};
constexpr auto json_names(json::as<sagemaker_pre_human_task>) { return json::camel_case(); }

struct sagemaker_pre_human_task_response {
  json::value task_input = {};                                   ///< what the template shows
  std::optional<std::string> is_human_annotation_required = {};  ///< `true` or `false`
  json::rest more{};
};
constexpr auto json_names(json::as<sagemaker_pre_human_task_response>) { return json::camel_case(); }

struct sagemaker_annotation_payload {
  std::string s3_uri;  ///< the workers' answers
  json::rest more{};
};
constexpr auto json_names(json::as<sagemaker_annotation_payload>) { return json::camel_case(); }

/// When all workers have answered. Same page.
struct sagemaker_annotation_consolidation {
  std::string version;
  std::string labeling_job_arn;
  std::optional<std::vector<std::string>> label_categories;  ///< of text and image classification
  std::string label_attribute_name;
  std::string role_arn;
  sagemaker_annotation_payload payload;
  json::rest more{};
};
constexpr auto json_names(json::as<sagemaker_annotation_consolidation>) { return json::camel_case(); }

}  // namespace sparta::events
