#include "local/integrations.hpp"

#include <string_view>
#include <utility>

namespace sparta::local {
namespace {

json::value* member(json::value& of, std::string_view name) {
  return of.is_object() ? of.as_object().find(name) : nullptr;
}

bool is(json::value& of, std::string_view name, std::string_view what) {
  const json::value* const found = member(of, name);
  return found != nullptr && found->is_string() && found->as_string() == what;
}

json::object proxied(const json::value& mapped) {
  json::object made{{"IntegrationHttpMethod", "POST"}, {"Type", "AWS_PROXY"}};
  if (const json::value* const uri = mapped.find("Uri")) made["Uri"] = *uri;
  return made;
}

}  // namespace

json::value with_local_integrations(json::value document) {
  json::value* const all = member(document, "Resources");
  if (all == nullptr || !all->is_object()) return document;
  for (auto& [id, resource] : all->as_object()) {
    json::value* const properties = member(resource, "Properties");
    if (!is(resource, "Type", "AWS::ApiGateway::Method") || properties == nullptr) continue;
    json::value* const integration = member(*properties, "Integration");
    if (integration != nullptr && is(*integration, "Type", "AWS")) *integration = proxied(*integration);
  }
  return document;
}

}  // namespace sparta::local
