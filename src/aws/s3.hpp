#pragma once
#include "aws/client.hpp"
#include "base/time_text.hpp"

#include <sparta/result.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
namespace sparta::aws::s3 {

/// `elsewhere`: it exists, in another region than the one asked.
enum class access { granted, denied, absent, elsewhere };

struct bucket_facts {
  s3::access access = access::absent;
  std::string region{};  ///< S3 tells it of any bucket that exists, even of one that is not ours
};

/// `expected_owner` is an account id: a bucket of another account is then `denied`.
[[nodiscard]] result<bucket_facts> head_bucket(client& with, std::string_view bucket,
                                               std::string_view expected_owner = {});
/// The bucket's region; S3's empty answer is `us-east-1`, its `EU` is `eu-west-1`.
[[nodiscard]] result<std::string> get_bucket_location(client& with, std::string_view bucket);

enum class versioning { off, enabled, suspended };
[[nodiscard]] result<versioning> get_bucket_versioning(client& with, std::string_view bucket);
result<void> put_bucket_versioning(client& with, std::string_view bucket, versioning state);

/// In the client's region. A bucket that is ours already is `conflict` with code BucketAlreadyOwnedByYou.
result<void> create_bucket(client& with, std::string_view bucket);
/// SSE-S3 (AES256) by default.
result<void> put_bucket_encryption(client& with, std::string_view bucket);
/// Blocks all four kinds of public access.
result<void> put_public_access_block(client& with, std::string_view bucket);
using tags = std::vector<std::pair<std::string, std::string>>;
result<void> put_bucket_tagging(client& with, std::string_view bucket, const tags& all);
result<void> delete_bucket(client& with, std::string_view bucket);

struct object_facts {
  std::uint64_t size = 0;
  std::string etag{};
  std::string version_id{};
  std::string content_type{};
  std::string sha256{};  ///< base64, when the object was uploaded with one
  http_fields metadata{};
};
/// nullopt when there is no such object.
[[nodiscard]] result<std::optional<object_facts>> head_object(client& with, std::string_view bucket,
                                                              std::string_view key,
                                                              std::string_view expected_owner = {});

struct upload {
  std::string bucket;
  std::string key;
  std::filesystem::path file{};  ///< streamed when set; else `content` is sent
  std::string content{};
  std::string content_type = "application/octet-stream";
  http_fields metadata{};        ///< without the `x-amz-meta-`
  std::string expected_owner{};  ///< account id; S3 refuses when the bucket is somebody else's
  std::function<void(std::uint64_t sent, std::uint64_t total)> on_progress{};
};
struct uploaded {
  std::string version_id{};  ///< empty in a bucket without versions
  std::string etag{};
};
/// Signed over the content's SHA-256, which S3 checks and keeps as the object's checksum.
[[nodiscard]] result<uploaded> put_object(client& with, const upload& what);

[[nodiscard]] result<std::string> get_object(client& with, std::string_view bucket, std::string_view key,
                                             std::string_view version_id = {});
/// Without a version a versioned bucket only hides the object. Succeeds when there is none.
result<void> delete_object(client& with, std::string_view bucket, std::string_view key,
                           std::string_view version_id = {});

struct object {
  std::string key;
  std::uint64_t size = 0;
  std::string etag{};
  base::timestamp last_modified{};
  std::string version_id{};  ///< from list_object_versions
  bool is_latest = true;
  bool is_delete_marker = false;
};
/// All pages, in key order.
[[nodiscard]] result<std::vector<object>> list_objects(client& with, std::string_view bucket, std::string_view prefix);
/// All pages: versions and delete markers.
[[nodiscard]] result<std::vector<object>> list_object_versions(client& with, std::string_view bucket,
                                                               std::string_view prefix);

/// A URL that CloudFormation takes as TemplateURL. Of a custom endpoint on this machine it says `localhost`.
[[nodiscard]] result<std::string> object_url(const client& with, std::string_view bucket, std::string_view key);
/// A URL that anyone may GET for `lifetime`.
[[nodiscard]] result<std::string> presigned_url(client& with, std::string_view bucket, std::string_view key,
                                                std::chrono::seconds lifetime);

}  // namespace sparta::aws::s3
