#pragma once
#include <sparta/events/eventbridge.hpp>

#include <cstdint>
#include <map>

namespace sparta::events {

/// An image was pushed or deleted.
/// https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html
struct ecr_image_action {
  static constexpr std::string_view source = "aws.ecr";
  static constexpr std::string_view detail_types[] = {"ECR Image Action"};

  std::string result;       ///< `SUCCESS` or `FAILURE`
  std::string action_type;  ///< `PUSH` or `DELETE`
  std::string repository_name;
  std::string image_digest;
  std::optional<std::string> image_tag;
  std::optional<std::string> manifest_media_type;
  std::optional<std::string> artifact_media_type;
  json::rest more{};
};
constexpr auto json_names(json::as<ecr_image_action>) { return json::kebab_case(); }

/// Same page.
struct ecr_image_scan {
  static constexpr std::string_view source = "aws.ecr";
  static constexpr std::string_view detail_types[] = {"ECR Image Scan"};

  std::string scan_status;  ///< `COMPLETE` or `FAILED`
  std::string repository_name;
  std::map<std::string, std::uint32_t> finding_severity_counts;  ///< by `CRITICAL`, `HIGH` …; those with any
  std::string image_digest;
  std::vector<std::string> image_tags;
  json::rest more{};
};
constexpr auto json_names(json::as<ecr_image_scan>) { return json::kebab_case(); }

using ecr_image_action_event = eventbridge<ecr_image_action>;
using ecr_image_scan_event = eventbridge<ecr_image_scan>;

}  // namespace sparta::events
