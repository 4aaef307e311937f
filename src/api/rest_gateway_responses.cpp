#include "api/rest_cors.hpp"
#include "api/rest_wiring.hpp"

#include <string>
#include <utility>

namespace sparta::api {
namespace {

/// Variables, and nothing else, are filled in; this one has its own quotes.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html
constexpr std::string_view problem_template =
    R"({"type":"about:blank","title":$context.error.messageString,"requestId":"$context.requestId"})";

void make_problem(json::object& response) {
  json::value& headers = response["ResponseParameters"];
  if (headers.is_null()) headers = json::object();
  headers.as_object()["gatewayresponse.header.Content-Type"] = "'application/problem+json'";
  response["ResponseTemplates"] = json::object{{"application/json", problem_template}};
}

/// Without these headers a page would not learn why its request was refused.
void allow_origin(const declared_rest_api& of, json::object& response) {
  const auto cors = cors_values_of(of);
  if (!cors) return;
  json::value& headers = response["ResponseParameters"];
  if (headers.is_null()) headers = json::object();
  for (auto& [name, value] : mapping::gateway_response_parameters(*cors))
    if (!headers.as_object().contains(name)) headers.as_object()[name] = value;
}

}  // namespace

void add_gateway_responses(const declared_rest_api& of, model::part_wiring& to) {
  const auto add_one = [&](json::object properties, const model::source_line& where) {
    const std::string type = properties.find("ResponseType")->as_string();
    if (!properties.contains("ResponseTemplates")) make_problem(properties);
    allow_origin(of, properties);
    add(to, rest_id(of, "GatewayResponse", {type}), rest_resource(of, "GatewayResponse", std::move(properties)), where);
  };
  for (const char* const each : {"DEFAULT_4XX", "DEFAULT_5XX"}) {
    bool declared = false;
    for (const auto& other : of.gateway_responses) declared = declared || other.name == each;
    if (!declared) add_one({{"ResponseType", each}}, of.declared_at);
  }
  for (const auto& each : of.gateway_responses) add_one(each.properties, each.declared_at);
}

}  // namespace sparta::api
