#include "on/permission.hpp"

#include "cfn/intrinsics.hpp"

#include <utility>

namespace sparta::on {

wired_resource permission(const invoker& who, const invocation_target& of) {
  json::object properties{{"Action", "lambda:InvokeFunction"}};
  if (!who.event_source_token.is_null()) properties["EventSourceToken"] = who.event_source_token;
  properties["FunctionName"] = of.arn;
  properties["Principal"] = who.principal;
  if (!who.principal_org_id.is_null()) properties["PrincipalOrgID"] = who.principal_org_id;
  if (who.has_account)
    properties["SourceAccount"] =
        who.source_account.is_null() ? cfn::intrinsic::ref(cfn::intrinsic::pseudo::account_id) : who.source_account;
  if (!who.source_arn.is_null()) properties["SourceArn"] = who.source_arn;
  json::object identity{{"By", who.principal}, {"For", who.source_arn}};
  if (!who.event_source_token.is_null()) identity["With"] = who.event_source_token;
  if (!who.principal_org_id.is_null()) identity["Of"] = who.principal_org_id;
  return {.id = source_id("Permission", of, identity),
          .what = {.type = "AWS::Lambda::Permission", .properties = std::move(properties)},
          .shared = true};
}

}  // namespace sparta::on
