#include "synth/roles.hpp"

#include "cfn/arn.hpp"
#include "synth/naming.hpp"

#include <utility>

namespace sparta::synth {

iam::policy permissions_of(const model::function& function) {
  iam::policy grants;
  grants.statements.push_back(
      {.actions = {"logs:CreateLogStream", "logs:PutLogEvents"},
       .resources = {cfn::regional_arn("logs", "log-group:" + log_group_name(function.name) + ":*")}});
  if (function.tracing == tracing::active) {
    // X-Ray has no resources to name here.
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html
    grants.statements.push_back({.actions = {"xray:PutTelemetryRecords", "xray:PutTraceSegments"}, .resources = {"*"}});
  }
  return iam::normalized(std::move(grants));
}

cfn::resource role_resource(const model::function& function) {
  json::value permissions =
      json::object{{"PolicyDocument", iam::to_json(permissions_of(function))}, {"PolicyName", "Permissions"}};
  return {.type = "AWS::IAM::Role",
          .properties = json::object{{"AssumeRolePolicyDocument", iam::trust_policy("lambda.amazonaws.com")},
                                     {"Policies", json::array{std::move(permissions)}}}};
}

}  // namespace sparta::synth
