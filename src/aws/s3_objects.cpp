#include "aws/s3.hpp"
#include "aws/s3_protocol.hpp"
#include "aws/sigv4.hpp"
#include "base/base64.hpp"
#include "base/digest.hpp"
#include "base/strings.hpp"

#include <charconv>

namespace sparta::aws::s3 {
namespace {

std::uint64_t number(std::string_view text) {
  std::uint64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// Entity tags travel in quotes.
std::string unquoted(std::string_view etag) {
  if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"') etag = etag.substr(1, etag.size() - 2);
  return std::string(etag);
}

object_facts facts_in(const http_response& answer) {
  object_facts facts{.size = number(answer.header("Content-Length")),
                     .etag = unquoted(answer.header("ETag")),
                     .version_id = std::string(answer.header("x-amz-version-id")),
                     .content_type = std::string(answer.header("Content-Type")),
                     .sha256 = std::string(answer.header("x-amz-checksum-sha256"))};
  static constexpr std::string_view prefix = "x-amz-meta-";
  for (const auto& [name, value] : answer.headers)
    if (const auto lower = base::to_lower(name); lower.starts_with(prefix))
      facts.metadata.emplace_back(lower.substr(prefix.size()), value);
  return facts;
}

result<std::string> digest_of(const upload& what) {
  return what.file.empty() ? base::sha256(what.content) : base::sha256_of_file(what.file);
}

}  // namespace

result<std::optional<object_facts>> head_object(client& with, std::string_view bucket, std::string_view key,
                                                std::string_view expected_owner) {
  auto what = object_call("HeadObject", "HEAD", bucket, key);
  what.headers.emplace_back("x-amz-checksum-mode", "ENABLED");
  if (!expected_owner.empty()) what.headers.emplace_back("x-amz-expected-bucket-owner", expected_owner);
  const auto answer = call(with, what);
  if (!answer && answer.error().kind == error_kind::not_found) return std::nullopt;
  if (!answer) return answer.error();
  return facts_in(*answer);
}

result<uploaded> put_object(client& with, const upload& what) {
  const auto digest = digest_of(what);
  if (!digest) return digest.error();
  auto request = object_call("PutObject", "PUT", what.bucket, what.key);
  request.headers = {{"Content-Type", what.content_type},
                     {"x-amz-sdk-checksum-algorithm", "SHA256"},
                     {"x-amz-checksum-sha256", base::base64_encode(*digest)}};
  for (const auto& [name, value] : what.metadata) request.headers.emplace_back("x-amz-meta-" + name, value);
  if (!what.expected_owner.empty()) request.headers.emplace_back("x-amz-expected-bucket-owner", what.expected_owner);
  request.payload_hash = base::hex(*digest);
  request.body = what.content;
  request.body_file = what.file;
  request.on_upload = what.on_progress;
  const auto answer = call(with, request);
  if (!answer) return answer.error();
  return uploaded{.version_id = std::string(answer->header("x-amz-version-id")),
                  .etag = unquoted(answer->header("ETag"))};
}

result<std::string> get_object(client& with, std::string_view bucket, std::string_view key,
                               std::string_view version_id) {
  auto what = object_call("GetObject", "GET", bucket, key, version_id);
  what.max_response_bytes = 512UL << 20U;
  auto answer = call(with, what);
  if (!answer) return std::move(answer).error();
  return std::move(answer->body);
}

result<void> delete_object(client& with, std::string_view bucket, std::string_view key, std::string_view version_id) {
  auto done = perform(with, object_call("DeleteObject", "DELETE", bucket, key, version_id));
  if (!done && (done.error().code == "NoSuchKey" || done.error().code == "NoSuchVersion")) return {};
  return done;
}

result<std::string> object_url(const client& with, std::string_view bucket, std::string_view key) {
  auto where = resolve_s3_endpoint(bucket, with.settings);
  if (!where) return std::move(where).error();
  // Emulators take the bucket from a host name's first label, and would read one out of 127.0.0.1.
  if (is_loopback(where->host)) where->host = "localhost";
  return url_of(
      {.scheme = where->scheme, .host = where->host, .port = where->port, .path = where->path_prefix + path_of(key)});
}

result<std::string> presigned_url(client& with, std::string_view bucket, std::string_view key,
                                  std::chrono::seconds lifetime) {
  const auto where = resolve_s3_endpoint(bucket, with.settings);
  if (!where) return where.error();
  const auto as = with.credentials.get(with.stop);
  if (!as) return as.error();
  http_request request{.method = "GET",
                       .scheme = where->scheme,
                       .host = where->host,
                       .port = where->port,
                       .path = where->path_prefix + path_of(key)};
  return url_of(presign(std::move(request), *as,
                        {.region = where->signing_region,
                         .service = where->signing_service,
                         .time = with.clock.now() + with.clock_offset,
                         .payload_hash = unsigned_payload},
                        signing_options_for("s3"), lifetime));
}

}  // namespace sparta::aws::s3
