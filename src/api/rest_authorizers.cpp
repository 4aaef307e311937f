#include "api/invocation_uri.hpp"
#include "api/permission.hpp"
#include "api/rest_wiring.hpp"
#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <string>
#include <utility>

namespace sparta::api {

namespace intrinsic = cfn::intrinsic;

std::string authorizer_id(const declared_rest_api& of, const rest_authorizer& which) {
  return rest_id(of, "Authorizer", {of.authorizers[which.index()].name});
}

void add_authorizers(const declared_rest_api& what, const model::service& of, model::part_wiring& to) {
  for (const auto& each : what.authorizers) {
    const std::string id = rest_id(what, "Authorizer", {each.name});
    json::object properties = each.properties;
    properties["Name"] = each.name;
    if (each.judge) {
      const std::string& judge = of.functions[*each.judge].name;
      const json::value arn = intrinsic::get_att(model::function_id(judge), "Arn");
      properties["AuthorizerUri"] = invocation_uri(arn);
      auto permission = on::permission(
          api_gateway(cfn::regional_arn("execute-api", "${" + what.name + "}/authorizers/${" + id + "}")),
          {.function = judge, .arn = arn});
      add(to, std::move(permission.id), std::move(permission.what), each.declared_at);
    }
    add(to, id, rest_resource(what, "Authorizer", std::move(properties)), each.declared_at);
  }
}

}  // namespace sparta::api
