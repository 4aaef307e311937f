#include "api/describe_rest_api.hpp"

#include <utility>

namespace sparta::api {
namespace {

constexpr const char* signed_requests = "sigv4";
constexpr const char* keyed_requests = "apiKey";

const std::string* text_in(const json::object& properties, std::string_view name) {
  const json::value* const found = properties.find(name);
  return found != nullptr && found->is_string() ? &found->as_string() : nullptr;
}

json::value scheme_of(const rest_authorizing& what) {
  return header_scheme("Authorization", what.judge ? "custom" : "cognito_user_pools");
}

/// One requirement: a key and an authorizer are both asked for.
json::array security_of(const rest_view& how, const declared_rest_api& of) {
  json::object all;
  if (how.api_key_required) all[keyed_requests] = json::array();
  const rest_authorizer& by = how.authorizer;
  if (by.what() == rest_authorizer::kind::iam) all[signed_requests] = json::array();
  if ((by.what() == rest_authorizer::kind::lambda || by.what() == rest_authorizer::kind::cognito) &&
      by.index() < of.authorizers.size())
    all[of.authorizers[by.index()].name] =
        how.authorization_scopes.is_array() ? how.authorization_scopes.as_array() : json::array();
  if (all.empty()) return {};
  return {std::move(all)};
}

json::object schemes_of(const declared_rest_api& of) {
  json::object schemes;
  for (const rest_authorizing& each : of.authorizers) schemes[each.name] = scheme_of(each);
  for (const rest_route& each : of.routes) {
    const rest_view& how = of.views[each.view];
    if (how.api_key_required) schemes[keyed_requests] = {{"type", "apiKey"}, {"name", "x-api-key"}, {"in", "header"}};
    if (how.authorizer.what() == rest_authorizer::kind::iam)
      schemes[signed_requests] = header_scheme("Authorization", "awsSigv4");
  }
  return schemes;
}

/// A domain of an expression is known to CloudFormation alone.
json::array servers_of(const declared_rest_api& of) {
  if (of.domain && of.domain->name.is_string()) {
    const std::string path = of.domain->base_path.empty() ? "" : "/" + of.domain->base_path;
    return {{{"url", "https://" + of.domain->name.as_string() + path}}};
  }
  if (of.stages.empty()) return {};
  return {execute_api_server("/" + of.stages.front().name)};
}

}  // namespace

described_api described(const declared_rest_api& what, const model::service& of) {
  described_api made{.title = what.name, .servers = servers_of(what), .security_schemes = schemes_of(what)};
  if (const std::string* const description = text_in(what.properties, "Description")) made.description = *description;
  for (const rest_route& each : what.routes)
    made.routes.push_back({.method = each.method,
                           .path = each.path,
                           .function = of.functions[each.function].name,
                           .summary = of.functions[each.function].description,
                           .describe = each.describe,
                           .security = security_of(what.views[each.view], what)});
  return made;
}

}  // namespace sparta::api
