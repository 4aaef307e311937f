#include "on/invoking_role.hpp"

#include "cfn/intrinsics.hpp"

#include <utility>

namespace sparta::on {

json::value invoked(const invocation_target& of) {
  if (of.arn.find("Ref") != nullptr) return json::array{of.arn};
  return json::array{of.arn, cfn::intrinsic::sub("${Function}:*", {{"Function", of.arn}})};
}

json::value invoking_policy(const invocation_target& of) {
  json::object statement{{"Action", json::array{"lambda:InvokeFunction"}}, {"Effect", "Allow"}};
  statement["Resource"] = invoked(of);
  return json::object{{"Statement", json::array{std::move(statement)}}, {"Version", "2012-10-17"}};
}

wired_resource invoking_role(const invoker& who, const invocation_target& of) {
  json::object from{
      {"StringEquals", json::object{{"aws:SourceAccount", cfn::intrinsic::ref(cfn::intrinsic::pseudo::account_id)}}}};
  from["ArnEquals"] = json::object{{"aws:SourceArn", who.source_arn}};
  json::object trust{{"Action", "sts:AssumeRole"},
                     {"Condition", std::move(from)},
                     {"Effect", "Allow"},
                     {"Principal", json::object{{"Service", who.principal}}}};
  json::object document{{"Statement", json::array{std::move(trust)}}, {"Version", "2012-10-17"}};
  json::object policy{{"PolicyDocument", invoking_policy(of)}, {"PolicyName", "Invoke"}};
  return {source_id("InvokingRole", of, json::object{{"By", who.principal}, {"For", who.source_arn}}),
          {.type = "AWS::IAM::Role",
           .properties = json::object{{"AssumeRolePolicyDocument", std::move(document)},
                                      {"Policies", json::array{std::move(policy)}}}}};
}

}  // namespace sparta::on
