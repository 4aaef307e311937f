#include "api/property.hpp"
#include "api/rest_declaration.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace sparta::api {
namespace {

void set_ttl(json::object& properties, const std::optional<std::chrono::seconds>& ttl) {
  if (ttl) properties["AuthorizerResultTtlInSeconds"] = ttl->count();
}

std::string header_source(std::string_view header) { return "method.request.header." + std::string(header); }

std::string_view name_of(quota_period period) {
  switch (period) {
    case quota_period::day: return "DAY";
    case quota_period::week: return "WEEK";
    case quota_period::month: return "MONTH";
  }
  return "MONTH";
}

json::object quota_of(const rest_quota& what) {
  json::object made{{"Limit", what.limit}};
  if (what.offset > 0) made["Offset"] = what.offset;
  made["Period"] = name_of(what.period);
  return made;
}

json::object throttle_of(const rest_throttle& what) {
  json::object made;
  set(made, "BurstLimit", what.burst_limit);
  set(made, "RateLimit", what.rate_limit);
  return made;
}

}  // namespace

rest_authorizing declared(const rest_token_authorizer_options& what, std::size_t judge,
                          const model::source_line& where) {
  rest_authorizing made{.name = std::string(what.name.text), .judge = judge, .declared_at = where};
  set_ttl(made.properties, what.result_ttl);
  made.properties["IdentitySource"] = header_source(what.header);
  set(made.properties, "IdentityValidationExpression", what.identity_validation_expression);
  made.properties["Type"] = "TOKEN";
  return made;
}

rest_authorizing declared(const rest_request_authorizer_options& what, std::size_t judge,
                          const model::source_line& where) {
  rest_authorizing made{.name = std::string(what.name.text), .judge = judge, .declared_at = where};
  set_ttl(made.properties, what.result_ttl);
  std::string sources;
  const json::value named = what.identity_sources;
  if (named.is_array())
    for (const auto& each : named.as_array())
      if (each.is_string()) sources += (sources.empty() ? "" : ",") + each.as_string();
  set(made.properties, "IdentitySource", std::string_view(sources));
  made.properties["Type"] = "REQUEST";
  return made;
}

rest_authorizing declared(const rest_cognito_authorizer_options& what, const model::source_line& where) {
  rest_authorizing made{.name = std::string(what.name.text), .declared_at = where};
  set_ttl(made.properties, what.result_ttl);
  made.properties["IdentitySource"] = header_source(what.header);
  made.properties["ProviderARNs"] = what.provider_arns;
  made.properties["Type"] = "COGNITO_USER_POOLS";
  return made;
}

rest_element declared(const rest_model_options& what, const model::source_line& where) {
  rest_element made{.name = std::string(what.name.text), .declared_at = where};
  made.properties["ContentType"] = what.content_type;
  set(made.properties, "Description", what.description);
  made.properties["Name"] = what.name.text;
  made.properties["Schema"] = what.schema;
  return made;
}

rest_element declared(const rest_usage_plan_options& what, const model::source_line& where) {
  rest_element made{.name = std::string(what.name.text), .declared_at = where};
  set(made.properties, "Description", what.description);
  if (what.quota.limit > 0) made.properties["Quota"] = quota_of(what.quota);
  if (auto throttle = throttle_of(what.throttle); !throttle.empty()) made.properties["Throttle"] = std::move(throttle);
  return made;
}

rest_element declared(const rest_api_key_options& what, const model::source_line& where) {
  rest_element made{.name = std::string(what.name.text), .declared_at = where};
  set(made.properties, "Description", what.description);
  made.properties["Enabled"] = what.enabled;
  return made;
}

rest_element declared(const rest_gateway_response& what, const model::source_line& where) {
  rest_element made{.name = std::string(what.response_type), .declared_at = where};
  json::object headers;
  if (const json::value named = what.headers; named.is_object())
    for (const auto& [name, value] : named.as_object()) headers["gatewayresponse.header." + name] = value;
  if (!headers.empty()) made.properties["ResponseParameters"] = std::move(headers);
  set(made.properties, "ResponseTemplates", json::value(what.response_templates));
  made.properties["ResponseType"] = what.response_type;
  if (what.status_code) made.properties["StatusCode"] = std::to_string(*what.status_code);
  return made;
}

}  // namespace sparta::api
