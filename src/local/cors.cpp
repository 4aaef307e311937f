#include "local/cors.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace sparta::local {
namespace {

/// `AllowOrigins` as `allowOrigins`.
json::object in_camel_case(json::object configuration) {
  json::object made;
  for (auto& [name, value] : configuration) {
    std::string spelled = name;
    if (!spelled.empty() && spelled.front() >= 'A' && spelled.front() <= 'Z')
      spelled.front() = static_cast<char>(spelled.front() - 'A' + 'a');
    made[spelled] = std::move(value);
  }
  return made;
}

json::value* member(json::value& of, std::string_view name) {
  return of.is_object() ? of.as_object().find(name) : nullptr;
}

}  // namespace

json::value with_local_cors(json::value document) {
  json::value* const all = member(document, "Resources");
  if (all == nullptr || !all->is_object()) return document;
  for (auto& [id, resource] : all->as_object()) {
    const json::value* const type = resource.find("Type");
    json::value* const properties = member(resource, "Properties");
    if (type == nullptr || *type != json::value("AWS::ApiGatewayV2::Api") || properties == nullptr) continue;
    json::value* const cors = member(*properties, "CorsConfiguration");
    if (cors != nullptr && cors->is_object()) *cors = in_camel_case(std::move(cors->as_object()));
  }
  return document;
}

}  // namespace sparta::local
