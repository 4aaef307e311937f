#include "on/ses_storage.hpp"

#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <utility>

namespace sparta::on {
namespace {

using cfn::intrinsic::get_att;

/// https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html
json::value may_put(const ses_storage& where, const json::value& rule_arn) {
  json::object from{{"aws:SourceAccount", cfn::intrinsic::ref(cfn::intrinsic::pseudo::account_id)},
                    {"aws:SourceArn", rule_arn}};
  json::object statement{{"Action", "s3:PutObject"},
                         {"Condition", json::object{{"StringEquals", std::move(from)}}},
                         {"Effect", "Allow"},
                         {"Principal", json::object{{"Service", "ses.amazonaws.com"}}}};
  statement["Resource"] = cfn::intrinsic::sub("${Bucket}/" + std::string(where.object_key_prefix) + "*",
                                              {{"Bucket", get_att(std::string(where.bucket.resource), "Arn")}});
  return statement;
}

/// One policy for all rules, as a bucket has no more.
std::string add_bucket_policy(const ses_storage& where, const json::value& rule_arn, wiring& made) {
  const std::string id = model::resource_name("BucketPolicy", {"ses:", where.bucket.resource});
  json::object document{{"Statement", json::array{}}, {"Version", "2012-10-17"}};
  made.resources.push_back(
      {.id = id,
       .what = {.type = "AWS::S3::BucketPolicy",
                .properties = json::object{{"Bucket", where.bucket.name}, {"PolicyDocument", std::move(document)}}},
       .shared = true});
  made.properties.push_back(
      {.resource = id, .path = {"PolicyDocument", "Statement"}, .value = may_put(where, rule_arn)});
  return id;
}

}  // namespace

json::value storing_action(const ses_storage& where, const json::value& rule_arn, wiring& made,
                           std::vector<std::string>& needs) {
  const bool by_role = where.iam_role_arn.has_value();
  if (!where.bucket.resource.empty() && !by_role) needs.push_back(add_bucket_policy(where, rule_arn, made));
  json::object action{{"BucketName", where.bucket.name}};
  if (by_role) action["IamRoleArn"] = where.iam_role_arn;
  if (where.kms_key_arn.has_value()) action["KmsKeyArn"] = where.kms_key_arn;
  if (!where.object_key_prefix.empty()) action["ObjectKeyPrefix"] = where.object_key_prefix;
  if (where.topic_arn.has_value()) action["TopicArn"] = where.topic_arn;
  return json::object{{"S3Action", std::move(action)}};
}

}  // namespace sparta::on
