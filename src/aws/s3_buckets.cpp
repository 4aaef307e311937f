#include "aws/response_error.hpp"
#include "aws/s3.hpp"
#include "aws/s3_protocol.hpp"

namespace sparta::aws::s3 {
namespace {

constexpr std::string_view namespace_attribute = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";

std::string document(std::string_view root, std::string_view inside) {
  return "<" + std::string(root) + std::string(namespace_attribute) + ">" + std::string(inside) + "</" +
         std::string(root) + ">";
}

/// One S3 that does not know the bucket's region sends a 301, or a 400 about the signature: both name the region.
bool is_elsewhere(const http_response& answer) {
  return answer.status == 301 || (answer.status == 400 && !answer.header("x-amz-bucket-region").empty());
}

}  // namespace

result<bucket_facts> head_bucket(client& with, std::string_view bucket, std::string_view expected_owner) {
  auto what = bucket_call("HeadBucket", "HEAD", bucket);
  if (!expected_owner.empty()) what.headers.emplace_back("x-amz-expected-bucket-owner", expected_owner);
  const auto answer = exchange(with, what);
  if (!answer) return answer.error();
  bucket_facts facts{.region = std::string(answer->header("x-amz-bucket-region"))};
  if (answer->status == 404) return facts;
  if (answer->ok())
    facts.access = access::granted;
  else if (answer->status == 403)
    facts.access = access::denied;
  else if (is_elsewhere(*answer))
    facts.access = access::elsewhere;
  else
    return error_of(*answer, {.service = "s3", .operation = "HeadBucket"});
  return facts;
}

result<std::string> get_bucket_location(client& with, std::string_view bucket) {
  const auto answer = ask_xml(with, bucket_call("GetBucketLocation", "GET", bucket, {{"location", ""}}));
  if (!answer) return answer.error();
  if (answer->text.empty()) return std::string("us-east-1");
  return answer->text == "EU" ? std::string("eu-west-1") : answer->text;
}

result<versioning> get_bucket_versioning(client& with, std::string_view bucket) {
  const auto answer = ask_xml(with, bucket_call("GetBucketVersioning", "GET", bucket, {{"versioning", ""}}));
  if (!answer) return answer.error();
  const auto status = answer->text_at("Status");
  if (status == "Enabled") return versioning::enabled;
  return status == "Suspended" ? versioning::suspended : versioning::off;
}

result<void> put_bucket_versioning(client& with, std::string_view bucket, versioning state) {
  const std::string_view status = state == versioning::enabled ? "Enabled" : "Suspended";
  return perform(with, with_xml(bucket_call("PutBucketVersioning", "PUT", bucket, {{"versioning", ""}}),
                                document("VersioningConfiguration", "<Status>" + std::string(status) + "</Status>")));
}

result<void> create_bucket(client& with, std::string_view bucket) {
  auto what = bucket_call("CreateBucket", "PUT", bucket);
  // us-east-1 is the one region that must not be named.
  if (with.settings.region != "us-east-1")
    what = with_xml(std::move(what),
                    document("CreateBucketConfiguration",
                             "<LocationConstraint>" + xml_escape(with.settings.region) + "</LocationConstraint>"));
  return perform(with, what);
}

result<void> put_bucket_encryption(client& with, std::string_view bucket) {
  return perform(with, with_xml(bucket_call("PutBucketEncryption", "PUT", bucket, {{"encryption", ""}}),
                                document("ServerSideEncryptionConfiguration",
                                         "<Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm>"
                                         "</ApplyServerSideEncryptionByDefault></Rule>")));
}

result<void> put_public_access_block(client& with, std::string_view bucket) {
  return perform(with, with_xml(bucket_call("PutPublicAccessBlock", "PUT", bucket, {{"publicAccessBlock", ""}}),
                                document("PublicAccessBlockConfiguration",
                                         "<BlockPublicAcls>true</BlockPublicAcls>"
                                         "<IgnorePublicAcls>true</IgnorePublicAcls>"
                                         "<BlockPublicPolicy>true</BlockPublicPolicy>"
                                         "<RestrictPublicBuckets>true</RestrictPublicBuckets>")));
}

result<void> put_bucket_tagging(client& with, std::string_view bucket, const tags& all) {
  std::string set;
  for (const auto& [key, value] : all)
    set += "<Tag><Key>" + xml_escape(key) + "</Key><Value>" + xml_escape(value) + "</Value></Tag>";
  return perform(with, with_xml(bucket_call("PutBucketTagging", "PUT", bucket, {{"tagging", ""}}),
                                document("Tagging", "<TagSet>" + set + "</TagSet>")));
}

result<void> delete_bucket(client& with, std::string_view bucket) {
  return perform(with, bucket_call("DeleteBucket", "DELETE", bucket));
}

}  // namespace sparta::aws::s3
