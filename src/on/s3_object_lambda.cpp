#include "cfn/intrinsics.hpp"

#include <sparta/iam/actions/s3_object_lambda.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/s3_object_lambda.hpp>

#include <utility>

namespace sparta::on {
namespace {

json::array actions_of(const s3_object_lambda& source, wiring& made) {
  json::array all;
  if (source.get_object) all.push_back("GetObject");
  if (source.head_object) all.push_back("HeadObject");
  if (source.list_objects) all.push_back("ListObjects");
  if (source.list_objects_v2) all.push_back("ListObjectsV2");
  if (all.empty()) made.problems.emplace_back("on::s3_object_lambda transforms nothing: .get_object = true.");
  return all;
}

json::array features_of(const s3_object_lambda& source) {
  const auto add = [](json::array& to, bool wanted, const char* name) {
    if (wanted) to.push_back(name);
  };
  json::array all;
  add(all, source.get_object && source.part_number_requests, "GetObject-PartNumber");
  add(all, source.get_object && source.range_requests, "GetObject-Range");
  add(all, source.head_object && source.part_number_requests, "HeadObject-PartNumber");
  add(all, source.head_object && source.range_requests, "HeadObject-Range");
  return all;
}

/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html
json::object configuration_of(const s3_object_lambda& source, const invocation_target& of, wiring& made) {
  json::object lambda{{"FunctionArn", of.arn}};
  if (source.function_payload.has_value()) lambda["FunctionPayload"] = source.function_payload;
  json::object transformation{{"Actions", actions_of(source, made)},
                              {"ContentTransformation", json::object{{"AwsLambda", std::move(lambda)}}}};
  json::object configuration;
  if (auto features = features_of(source); !features.empty()) configuration["AllowedFeatures"] = std::move(features);
  if (source.cloud_watch_metrics_enabled) configuration["CloudWatchMetricsEnabled"] = true;
  configuration["SupportingAccessPoint"] = source.supporting_access_point.arn;
  configuration["TransformationConfigurations"] = json::array{std::move(transformation)};
  return configuration;
}

}  // namespace

wiring wire(const s3_object_lambda& source, const invocation_target& of) {
  wiring made;
  json::object properties;
  if (source.name.has_value()) properties["Name"] = source.name;
  properties["ObjectLambdaConfiguration"] = configuration_of(source, of, made);
  const std::string id = source_id("ObjectLambda", of, json::array{source.supporting_access_point.arn, source.name});
  made.resources.push_back({id, {.type = "AWS::S3ObjectLambda::AccessPoint", .properties = std::move(properties)}});
  made.grants.push_back(iam::allow(iam::s3_object_lambda::write_get_object_response,
                                   iam::arn_of<iam::kinds::s3_object_lambda::objectlambdaaccesspoint>(
                                       cfn::unchecked(cfn::intrinsic::get_att(id, "Arn")))));
  return made;
}

}  // namespace sparta::on
