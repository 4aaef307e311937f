#include "on/permission.hpp"

#include "cfn/intrinsics.hpp"

namespace sparta::on {

wired_resource permission(const invoker& who, const invocation_target& of) {
  json::object properties{{"Action", "lambda:InvokeFunction"}, {"FunctionName", of.arn}, {"Principal", who.principal}};
  properties["SourceAccount"] =
      who.source_account.is_null() ? cfn::intrinsic::ref(cfn::intrinsic::pseudo::account_id) : who.source_account;
  if (!who.source_arn.is_null()) properties["SourceArn"] = who.source_arn;
  return {.id = source_id("Permission", of, json::object{{"By", who.principal}, {"For", who.source_arn}}),
          .what = {.type = "AWS::Lambda::Permission", .properties = std::move(properties)},
          .shared = true};
}

}  // namespace sparta::on
