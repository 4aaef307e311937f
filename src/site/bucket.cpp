#include "site/bucket.hpp"

#include "cfn/intrinsics.hpp"

#include <utility>

namespace sparta::sites {
namespace {

namespace intrinsic = cfn::intrinsic;

json::value objects_of(const declared_site& what) { return intrinsic::sub("${" + bucket_id(what.name) + ".Arn}/*"); }

/// Buckets block public policies unless they say otherwise.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
json::value access_block(bool is_public) {
  return json::object{{"BlockPublicAcls", true},
                      {"BlockPublicPolicy", !is_public},
                      {"IgnorePublicAcls", true},
                      {"RestrictPublicBuckets", !is_public}};
}

json::value website_of(const declared_site& what) {
  json::object website;
  const auto& error = what.single_page ? what.index : what.error;
  if (!error.empty()) website["ErrorDocument"] = error;
  website["IndexDocument"] = what.index;
  return website;
}

json::value read_by_everybody(const declared_site& what) {
  return json::object{{"Sid", "Everybody"},
                      {"Effect", "Allow"},
                      {"Principal", "*"},
                      {"Action", "s3:GetObject"},
                      {"Resource", objects_of(what)}};
}

/// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
json::value read_by_distribution(const declared_site& what) {
  const auto distribution =
      "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${" + distribution_id(what.name) + "}";
  return json::object{
      {"Sid", "Distribution"},
      {"Effect", "Allow"},
      {"Principal", json::object{{"Service", "cloudfront.amazonaws.com"}}},
      {"Action", "s3:GetObject"},
      {"Resource", objects_of(what)},
      {"Condition", json::object{{"StringEquals", json::object{{"AWS:SourceArn", intrinsic::sub(distribution)}}}}}};
}

json::value nobody_without_tls(const declared_site& what) {
  return json::object{{"Sid", "NobodyWithoutTls"},
                      {"Effect", "Deny"},
                      {"Principal", "*"},
                      {"Action", "s3:*"},
                      {"Resource", json::array{intrinsic::get_att(bucket_id(what.name), "Arn"), objects_of(what)}},
                      {"Condition", json::object{{"Bool", json::object{{"aws:SecureTransport", "false"}}}}}};
}

}  // namespace

cfn::resource bucket_of(const declared_site& what) {
  const bool is_public = what.delivery == site_delivery::s3_website;
  const json::value encryption = json::object{{"SSEAlgorithm", "AES256"}};
  json::object properties{
      {"BucketEncryption", json::object{{"ServerSideEncryptionConfiguration",
                                         json::array{json::object{{"ServerSideEncryptionByDefault", encryption}}}}}},
      {"OwnershipControls",
       json::object{{"Rules", json::array{json::object{{"ObjectOwnership", "BucketOwnerEnforced"}}}}}},
      {"PublicAccessBlockConfiguration", access_block(is_public)}};
  if (is_public) properties["WebsiteConfiguration"] = website_of(what);
  return {.type = "AWS::S3::Bucket",
          .properties = std::move(properties),
          .deletion_policy = cfn::removal_policy::remove,
          .update_replace_policy = cfn::removal_policy::remove};
}

cfn::resource bucket_policy_of(const declared_site& what) {
  json::array statements;
  if (what.delivery == site_delivery::s3_website) {
    statements.push_back(read_by_everybody(what));
  } else {
    statements.push_back(read_by_distribution(what));
    statements.push_back(nobody_without_tls(what));
  }
  return {.type = "AWS::S3::BucketPolicy",
          .properties = json::object{
              {"Bucket", intrinsic::ref(bucket_id(what.name))},
              {"PolicyDocument", json::object{{"Version", "2012-10-17"}, {"Statement", std::move(statements)}}}}};
}

}  // namespace sparta::sites
