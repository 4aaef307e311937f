#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <string>
#include <vector>

/// Whom a bucket tells what happens in it.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_NotificationConfiguration.html
namespace sparta::aws::s3 {

struct filter_rule {
  std::string name;  ///< `prefix` or `suffix`
  std::string value;

  friend bool operator==(const filter_rule&, const filter_rule&) = default;
};
struct notification_target {
  std::string id{};
  std::string arn;  ///< of the function, queue or topic
  std::vector<std::string> events;
  std::vector<filter_rule> filter_rules{};

  friend bool operator==(const notification_target&, const notification_target&) = default;
};
struct notification_configuration {
  std::vector<notification_target> lambda_function_configurations{};
  std::vector<notification_target> queue_configurations{};
  std::vector<notification_target> topic_configurations{};
  bool event_bridge = false;

  friend bool operator==(const notification_configuration&, const notification_configuration&) = default;
};

struct get_bucket_notification_configuration_request {
  std::string bucket;
  std::string expected_bucket_owner{};
};
[[nodiscard]] result<notification_configuration> get_bucket_notification_configuration(
    session& with, const get_bucket_notification_configuration_request& what);

struct put_bucket_notification_configuration_request {
  std::string bucket;
  notification_configuration configuration;
  std::string expected_bucket_owner{};
  bool skip_destination_validation = false;
};
/// Replaces all there is: get, change, put.
result<void> put_bucket_notification_configuration(session& with,
                                                   const put_bucket_notification_configuration_request& what);

}  // namespace sparta::aws::s3
