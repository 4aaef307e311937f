#include "api/add_resource.hpp"
#include "api/http_api_parts.hpp"
#include "api/invocation_uri.hpp"
#include "api/permission.hpp"
#include "api/target.hpp"
#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <utility>

namespace sparta::api {

namespace intrinsic = cfn::intrinsic;

std::string authorizer_id(const declared_http_api& of, const authorizer& which) {
  return model::resource_name("HttpApiAuthorizer", {of.name, "/", which.name});
}

void add_authorizers(const declared_http_api& what, const model::service& of, model::part_wiring& to) {
  for (const authorizer& each : what.authorizers) {
    const std::string id = authorizer_id(what, each);
    json::object properties = each.properties;
    properties["ApiId"] = intrinsic::ref(what.name);
    properties["Name"] = each.name;
    if (each.function) {
      const invocation_target called = target(of, *each.function, each.alias);
      properties["AuthorizerUri"] = invocation_uri(called.arn);
      auto allowed = api_gateway_permission(
          what.name, cfn::regional_arn("execute-api", "${" + what.name + "}/authorizers/${" + id + "}"), called);
      add_resource(to, std::move(allowed.id), std::move(allowed.what), each.declared_at);
    }
    add_shared(to, id, {.type = "AWS::ApiGatewayV2::Authorizer", .properties = std::move(properties)},
               each.declared_at);
  }
}

}  // namespace sparta::api
