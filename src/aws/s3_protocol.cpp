#include "aws/s3_protocol.hpp"

#include "aws/uri.hpp"
#include "base/base64.hpp"
#include "base/digest.hpp"

namespace sparta::aws::s3 {

std::string path_of(std::string_view key) { return "/" + percent_encode_path(key); }

service_call bucket_call(std::string_view operation, std::string_view method, std::string_view bucket,
                         http_fields query) {
  return {.service = "s3",
          .operation = std::string(operation),
          .method = std::string(method),
          .path = "/",
          .query = std::move(query),
          .bucket = std::string(bucket)};
}

service_call object_call(std::string_view operation, std::string_view method, std::string_view bucket,
                         std::string_view key, std::string_view version_id) {
  auto made = bucket_call(operation, method, bucket);
  made.path = path_of(key);
  if (!version_id.empty()) made.query.emplace_back("versionId", version_id);
  return made;
}

service_call with_xml(service_call what, std::string body) {
  const auto hash = base::sha256(body);
  what.payload_hash = base::hex(hash);
  what.headers.emplace_back("Content-Type", "application/xml");
  what.headers.emplace_back("x-amz-sdk-checksum-algorithm", "SHA256");
  what.headers.emplace_back("x-amz-checksum-sha256", base::base64_encode(hash));
  what.body = std::move(body);
  return what;
}

result<void> perform(client& with, const service_call& what) {
  const auto answer = call(with, what);
  if (!answer) return answer.error();
  return {};
}

result<xml_node> ask_xml(client& with, const service_call& what) {
  const auto answer = call(with, what);
  if (!answer) return answer.error();
  auto root = parse_xml(answer->body);
  if (!root) return std::move(root).error().with_note("in the answer to " + what.operation);
  return root;
}

}  // namespace sparta::aws::s3
