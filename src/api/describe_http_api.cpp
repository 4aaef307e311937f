#include "api/describe_http_api.hpp"

#include <utility>

namespace sparta::api {
namespace {

constexpr const char* signed_requests = "sigv4";

json::value scheme_of(const authorizer& what) {
  if (!what.function) return {{"type", "http"}, {"scheme", "bearer"}, {"bearerFormat", "JWT"}};
  return header_scheme("Authorization", "custom");
}

json::array security_of(const route& which, const declared_http_api& of) {
  const auto requires_one = [](const std::string& scheme, json::array scopes) {
    return json::array{json::object{{scheme, std::move(scopes)}}};
  };
  switch (which.authorizer.by) {
    case http_authorizer::kind::none: return {};
    case http_authorizer::kind::iam: return requires_one(signed_requests, {});
    default: break;
  }
  if (which.authorizer.index >= of.authorizers.size()) return {};
  return requires_one(of.authorizers[which.authorizer.index].name,
                      which.scopes.is_array() ? which.scopes.as_array() : json::array());
}

json::object schemes_of(const declared_http_api& of) {
  json::object schemes;
  for (const authorizer& each : of.authorizers) schemes[each.name] = scheme_of(each);
  for (const route& each : of.routes)
    if (each.authorizer.by == http_authorizer::kind::iam)
      schemes[signed_requests] = header_scheme("Authorization", "awsSigv4");
  return schemes;
}

/// A domain of an expression is known to CloudFormation alone.
json::array servers_of(const declared_http_api& of) {
  if (of.domain && of.domain->name.is_string()) {
    const std::string path = of.domain->base_path.empty() ? "" : "/" + of.domain->base_path;
    return {{{"url", "https://" + of.domain->name.as_string() + path}}};
  }
  const std::string& stage = of.stages.front().name;
  return {execute_api_server(stage == default_stage ? "" : "/" + stage)};
}

}  // namespace

described_api described(const declared_http_api& what, const model::service& of) {
  described_api made{.title = what.name,
                     .description = what.description,
                     .servers = servers_of(what),
                     .security_schemes = schemes_of(what)};
  for (const route& each : what.routes)
    made.routes.push_back({.method = each.method,
                           .path = each.path,
                           .function = of.functions[each.function].name,
                           .summary = of.functions[each.function].description,
                           .describe = each.describe,
                           .security = security_of(each, what)});
  return made;
}

}  // namespace sparta::api
