#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a bucket holds, all pages of it, in the order of the keys.
namespace sparta::aws::s3 {

struct list_objects_v2_request {
  std::string bucket;
  std::string prefix{};
  std::string delimiter{};  ///< `/`: what lies deeper comes as `common_prefixes`
  std::string start_after{};
  std::size_t limit = 100'000;  ///< keys and prefixes; what is beyond them is not asked for
  std::string expected_bucket_owner{};
};
struct listed_object {
  std::string key;
  std::uint64_t size = 0;
  std::string etag{};
  std::optional<std::chrono::sys_seconds> last_modified{};
  std::string storage_class{};
};
struct list_objects_v2_response {
  std::vector<listed_object> contents{};
  std::vector<std::string> common_prefixes{};
  bool is_truncated = false;  ///< there are more than `limit`
};
[[nodiscard]] result<list_objects_v2_response> list_objects_v2(session& with, const list_objects_v2_request& what);

struct list_object_versions_request {
  std::string bucket;
  std::string prefix{};
  std::size_t limit = 100'000;
  std::string expected_bucket_owner{};
};
struct object_version {
  std::string key;
  std::string version_id;
  bool is_latest = false;
  bool is_delete_marker = false;
  std::uint64_t size = 0;
  std::string etag{};
  std::optional<std::chrono::sys_seconds> last_modified{};
};
struct list_object_versions_response {
  std::vector<object_version> versions{};  ///< delete markers as well
  bool is_truncated = false;
};
[[nodiscard]] result<list_object_versions_response> list_object_versions(session& with,
                                                                         const list_object_versions_request& what);

}  // namespace sparta::aws::s3
