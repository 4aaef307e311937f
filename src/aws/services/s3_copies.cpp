#include "aws/s3_protocol.hpp"
#include "aws/services/s3_answers.hpp"
#include "aws/uri.hpp"

namespace sparta::aws::s3 {
namespace {

service_call copy_call(const copy_object_request& what) {
  auto made = object_call("CopyObject", "PUT", what.bucket, what.key);
  auto source = what.source_bucket + "/" + percent_encode_path(what.source_key);
  if (!what.source_version_id.empty()) source += "?versionId=" + percent_encode(what.source_version_id);
  add_header(made, "x-amz-copy-source", source);
  add_header(made, "x-amz-source-expected-bucket-owner", what.expected_source_bucket_owner);
  add_owner(made, what.expected_bucket_owner);
  if (!what.metadata) return made;
  add_header(made, "x-amz-metadata-directive", "REPLACE");
  add_header(made, "Content-Type", what.content_type);
  add_header(made, "Cache-Control", what.cache_control);
  add_header(made, "Content-Encoding", what.content_encoding);
  for (const auto& [name, value] : *what.metadata) made.headers.emplace_back("x-amz-meta-" + name, value);
  return made;
}

}  // namespace

result<copy_object_response> copy_object(session& with, const copy_object_request& what) {
  const auto answer = call(with, copy_call(what));
  if (!answer) return answer.error();
  const auto root = parse_xml(answer->body);
  if (!root) return error(root.error()).with_note("in the answer to CopyObject");
  // A long copy may fail after S3 has begun to answer with 200.
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
  if (root->name == "Error")
    return error{.kind = error_kind::unavailable,
                 .message = std::string(root->text_at("Message")),
                 .code = std::string(root->text_at("Code")),
                 .notes = {"s3 CopyObject: failed after it had begun"},
                 .remedy = "copy it again"};
  return copy_object_response{.etag = unquoted(root->text_at("ETag")),
                              .version_id = std::string(answer->header("x-amz-version-id"))};
}

}  // namespace sparta::aws::s3
