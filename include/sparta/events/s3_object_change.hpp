#pragma once
#include <sparta/events/eventbridge.hpp>

#include <cstdint>

namespace sparta::events {

struct s3_changed_bucket {
  std::string name;
  json::rest more{};
};

struct s3_changed_object {
  std::string key;  ///< as it is: in events of a bus it is not URL-encoded
  std::optional<std::uint64_t> size;
  std::optional<std::string> etag;
  std::optional<std::string> version_id;
  std::optional<std::string> sequencer;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_changed_object>) { return json::kebab_case(); }

/// What happened to an object of a bucket that sends its events to EventBridge.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
struct s3_object_change {
  static constexpr std::string_view source = "aws.s3";
  static constexpr std::string_view detail_types[] = {"Object Created",
                                                      "Object Deleted",
                                                      "Object Restore Initiated",
                                                      "Object Restore Completed",
                                                      "Object Restore Expired",
                                                      "Object Storage Class Changed",
                                                      "Object Access Tier Changed",
                                                      "Object ACL Updated",
                                                      "Object Tags Added",
                                                      "Object Tags Deleted"};

  std::string version;
  s3_changed_bucket bucket;
  s3_changed_object object;
  std::string request_id;
  std::string requester;  ///< an account, or the service that did it
  std::optional<std::string> source_ip_address;
  std::optional<std::string> reason;         ///< the call, such as `PutObject`, or `Lifecycle Expiration`
  std::optional<std::string> deletion_type;  ///< `Permanently Deleted` or `Delete Marker Created`
  std::optional<timestamp> restore_expiry_time;
  std::optional<std::string> source_storage_class;
  std::optional<std::string> destination_storage_class;
  std::optional<std::string> destination_access_tier;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_object_change>) { return json::kebab_case(); }

using s3_object_change_event = eventbridge<s3_object_change>;

}  // namespace sparta::events
