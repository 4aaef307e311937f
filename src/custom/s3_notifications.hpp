#pragma once
#include <sparta/aws/s3_notifications.hpp>
#include <sparta/context.hpp>
#include <sparta/custom/request.hpp>
#include <sparta/json/as.hpp>
#include <sparta/json/names.hpp>
#include <sparta/result.hpp>

#include <string>
#include <vector>

/// The custom resource that has an existing bucket notify a function. S3 knows only the whole configuration of a
/// bucket, which others have a part in.
namespace sparta::custom {

struct s3_notification {
  std::string function_arn;
  std::vector<std::string> events;
  std::string prefix = "";
  std::string suffix = "";
};
constexpr auto json_optional(json::as<s3_notification>) { return json::members({"prefix", "suffix"}); }

struct s3_notifications {
  std::string bucket;
  std::string bucket_owner = "";  ///< an account; S3 then refuses when the bucket is somebody else's
  std::vector<s3_notification> notifications;
};
constexpr auto json_optional(json::as<s3_notifications>) { return json::members({"bucket_owner"}); }

using s3_configuration = aws::s3::notification_configuration;

/// The configuration in which `mine` are all the notifications whose ids begin with `owner`; all others stay, in their
/// order.
[[nodiscard]] s3_configuration with_notifications(s3_configuration current, const std::string& owner,
                                                  const std::vector<s3_notification>& mine);

/// A bucket's configuration, as S3 keeps it.
class s3_configuration_store {
 public:
  virtual ~s3_configuration_store() = default;
  virtual result<s3_configuration> get(const s3_notifications& of) = 0;
  virtual result<void> put(const s3_notifications& of, const s3_configuration& what) = 0;
};

[[nodiscard]] result<reply<>> serve_s3_notifications(const request<s3_notifications>& asked,
                                                     s3_configuration_store& store);
/// The handler.
[[nodiscard]] result<reply<>> notify_from_s3(const request<s3_notifications>& asked, context& ctx);

}  // namespace sparta::custom
