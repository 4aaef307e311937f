#include "aws/s3_protocol.hpp"
#include "aws/services/s3_answers.hpp"
#include "base/base64.hpp"
#include "base/digest.hpp"

namespace sparta::aws::s3 {
namespace {

template <class Response>
void read_facts(Response& into, const http_response& answer) {
  into.content_type = answer.header("Content-Type");
  into.etag = unquoted(answer.header("ETag"));
  into.version_id = answer.header("x-amz-version-id");
  into.last_modified = last_modified_in(answer);
  into.metadata = metadata_in(answer);
}

void add_metadata(service_call& to, const metadata& all) {
  for (const auto& [name, value] : all) to.headers.emplace_back("x-amz-meta-" + name, value);
}

service_call put_call(const put_object_request& what) {
  const auto digest = base::sha256(what.body);
  auto made = object_call("PutObject", "PUT", what.bucket, what.key);
  made.headers = {{"Content-Type", what.content_type},
                  {"x-amz-sdk-checksum-algorithm", "SHA256"},
                  {"x-amz-checksum-sha256", base::base64_encode(digest)}};
  add_header(made, "Cache-Control", what.cache_control);
  add_header(made, "Content-Encoding", what.content_encoding);
  add_header(made, "If-None-Match", what.if_none_match);
  add_header(made, "If-Match", what.if_match.empty() ? std::string() : "\"" + what.if_match + "\"");
  add_metadata(made, what.metadata);
  add_owner(made, what.expected_bucket_owner);
  made.payload_hash = base::hex(digest);
  made.body = what.body;
  // Sent again after an answer that was lost, it would find its own object there.
  made.idempotent = what.if_none_match.empty() && what.if_match.empty();
  return made;
}

}  // namespace

result<get_object_response> get_object(session& with, const get_object_request& what) {
  auto made = object_call("GetObject", "GET", what.bucket, what.key, what.version_id);
  add_header(made, "Range", what.range);
  add_owner(made, what.expected_bucket_owner);
  made.max_response_bytes = what.max_bytes;
  auto answer = call(with, made);
  if (!answer) return std::move(answer).error();
  get_object_response found;
  read_facts(found, *answer);
  found.body = std::move(answer->body);
  return found;
}

result<std::optional<head_object_response>> head_object(session& with, const head_object_request& what) {
  auto made = object_call("HeadObject", "HEAD", what.bucket, what.key, what.version_id);
  add_owner(made, what.expected_bucket_owner);
  const auto answer = call(with, made);
  if (!answer && answer.error().kind == error_kind::not_found) return std::nullopt;
  if (!answer) return answer.error();
  head_object_response found{.content_length = number_in(answer->header("Content-Length"))};
  read_facts(found, *answer);
  return found;
}

result<put_object_response> put_object(session& with, const put_object_request& what) {
  const auto answer = call(with, put_call(what));
  if (!answer) return answer.error();
  return put_object_response{.etag = unquoted(answer->header("ETag")),
                             .version_id = std::string(answer->header("x-amz-version-id"))};
}

result<void> delete_object(session& with, const delete_object_request& what) {
  auto made = object_call("DeleteObject", "DELETE", what.bucket, what.key, what.version_id);
  add_owner(made, what.expected_bucket_owner);
  const auto answer = call(with, made);
  if (!answer && answer.error().code != "NoSuchKey") return answer.error();
  return {};
}

}  // namespace sparta::aws::s3
