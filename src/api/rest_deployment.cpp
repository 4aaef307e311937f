#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sparta::api {

namespace intrinsic = cfn::intrinsic;

std::string deployment_id(const model::part_wiring& made) {
  for (const auto& each : made.resources)
    if (each.what.type == "AWS::ApiGateway::Deployment") return each.id;
  return {};
}

/// A deployment is a copy of the API as it is then. So its id is made of all that it copies: a changed API gets a new
/// one, which the stage moves to before CloudFormation deletes the old one, and an unchanged API keeps the one it has.
void add_deployment(const declared_rest_api& of, model::part_wiring& to) {
  std::map<std::string, std::string> copied;
  std::vector<std::string> depends_on;
  for (const auto& each : to.resources) {
    if (!each.what.type.starts_with("AWS::ApiGateway::")) continue;
    copied[each.id] = json::write(each.what.properties);
    if (each.what.type == "AWS::ApiGateway::Method" || each.what.type == "AWS::ApiGateway::GatewayResponse")
      depends_on.push_back(each.id);
  }
  std::string content;
  for (const auto& [id, properties] : copied) content.append(id).append(properties).append("\n");
  std::sort(depends_on.begin(), depends_on.end());
  auto deployment = rest_resource(of, "Deployment", {});
  deployment.depends_on = std::move(depends_on);
  add(to, rest_id(of, "Deployment", {content}), std::move(deployment), of.declared_at);
}

}  // namespace sparta::api
