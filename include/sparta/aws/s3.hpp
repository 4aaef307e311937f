#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
/// `expected_bucket_owner` is an account id: S3 refuses when the bucket is somebody else's.
namespace sparta::aws::s3 {

/// Names without the `x-amz-meta-`, in lower case.
using metadata = std::map<std::string, std::string, std::less<>>;

struct get_object_request {
  std::string bucket;
  std::string key;
  std::string version_id{};
  std::string range{};  ///< `bytes=0-1023`
  std::string expected_bucket_owner{};
  std::size_t max_bytes = 64UL << 20U;  ///< a larger object is an error, not memory
};
struct get_object_response {
  std::string body{};
  std::string content_type{};
  std::string etag{};  ///< without quotes
  std::string version_id{};
  std::optional<std::chrono::sys_seconds> last_modified{};
  s3::metadata metadata{};
};
/// An object that does not exist is `not_found` (without s3:ListBucket, S3 says `denied` instead).
[[nodiscard]] result<get_object_response> get_object(session& with, const get_object_request& what);

struct head_object_request {
  std::string bucket;
  std::string key;
  std::string version_id{};
  std::string expected_bucket_owner{};
};
struct head_object_response {
  std::uint64_t content_length = 0;
  std::string content_type{};
  std::string etag{};
  std::string version_id{};
  std::optional<std::chrono::sys_seconds> last_modified{};
  s3::metadata metadata{};
};
/// nullopt when there is no such object.
[[nodiscard]] result<std::optional<head_object_response>> head_object(session& with, const head_object_request& what);

struct put_object_request {
  std::string bucket;
  std::string key;
  std::string body{};
  std::string content_type = "application/octet-stream";
  std::string cache_control{};
  std::string content_encoding{};
  s3::metadata metadata{};
  std::string if_none_match{};  ///< `*`: only when there is no such object yet
  std::string if_match{};       ///< an etag: only when the object still is that one
  std::string expected_bucket_owner{};
};
struct put_object_response {
  std::string etag{};
  std::string version_id{};  ///< empty in a bucket without versions
};
/// S3 checks what came against its SHA-256.
[[nodiscard]] result<put_object_response> put_object(session& with, const put_object_request& what);

struct copy_object_request {
  std::string bucket;
  std::string key;
  std::string source_bucket;
  std::string source_key;
  std::string source_version_id{};
  std::optional<s3::metadata> metadata{};  ///< instead of the source's
  std::string content_type{};              ///< counts only with `metadata`, as do the next two
  std::string cache_control{};
  std::string content_encoding{};
  std::string expected_bucket_owner{};
  std::string expected_source_bucket_owner{};
};
struct copy_object_response {
  std::string etag{};
  std::string version_id{};
};
[[nodiscard]] result<copy_object_response> copy_object(session& with, const copy_object_request& what);

struct delete_object_request {
  std::string bucket;
  std::string key;
  std::string version_id{};
  std::string expected_bucket_owner{};
};
/// Without a version, a versioned bucket only hides the object. Succeeds when there is none.
result<void> delete_object(session& with, const delete_object_request& what);

struct object_identifier {
  std::string key;
  std::string version_id{};
};
struct delete_objects_request {
  std::string bucket;
  std::vector<object_identifier> objects;  ///< any number: sent a thousand at a time
  std::string expected_bucket_owner{};
};
struct delete_objects_error {
  std::string key;
  std::string version_id{};
  std::string code;
  std::string message{};
};
struct delete_objects_response {
  std::vector<delete_objects_error> errors{};  ///< those that are still there
};
[[nodiscard]] result<delete_objects_response> delete_objects(session& with, const delete_objects_request& what);

}  // namespace sparta::aws::s3
