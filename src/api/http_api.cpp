#include "api/http_api.hpp"

#include "api/add_resource.hpp"
#include "api/http_api_parts.hpp"
#include "cfn/intrinsics.hpp"

#include <set>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

/// In the order of the alphabet. All of them, not `*`, which browsers don't take for a request with credentials.
json::array methods_of(const std::vector<route>& routes) {
  std::set<std::string_view> methods;
  for (const route& each : routes)
    if (each.method == http::method::any)
      methods.insert({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"});
    else
      methods.insert(http::name_of(each.method));
  return {methods.begin(), methods.end()};
}

json::value cors_of(const declared_http_api& of) {
  json::object cors = of.cors.as_object();
  if (cors.find("AllowMethods") == nullptr) cors["AllowMethods"] = methods_of(of.routes);
  return cors;
}

cfn::resource api_resource(const declared_http_api& of) {
  json::object properties;
  if (!of.cors.is_null()) properties["CorsConfiguration"] = cors_of(of);
  if (!of.description.empty()) properties["Description"] = of.description;
  if (of.disable_execute_api_endpoint) properties["DisableExecuteApiEndpoint"] = true;
  properties["Name"] = intrinsic::sub("${AWS::StackName}_" + intrinsic::literal(of.name));
  properties["ProtocolType"] = "HTTP";
  return {.type = "AWS::ApiGatewayV2::Api", .properties = std::move(properties)};
}

}  // namespace

std::string key_of(const route& which) {
  if (which.path == default_route) return which.path;
  return std::string(http::name_of(which.method)) + " " + which.path;
}

json::value url_of(const declared_http_api& of) {
  if (of.domain) {
    const std::string path = of.domain->base_path.empty() ? "" : "/" + of.domain->base_path;
    if (!of.domain->certificate.is_null()) return intrinsic::sub("https://${" + domain_id(of) + "}" + path);
    if (of.domain->name.is_string()) return "https://" + of.domain->name.as_string() + path;
    return intrinsic::sub("https://${Domain}" + path, {{"Domain", of.domain->name}});
  }
  const std::string& stage = of.stages.front().name;
  return intrinsic::sub("https://${" + of.name + "}.execute-api.${AWS::Region}.${AWS::URLSuffix}" +
                        (stage == default_stage ? "" : "/" + stage));
}

model::part_wiring wire(const declared_http_api& what, const model::service& of) {
  model::part_wiring made;
  check_http_api(what, of, made.problems);
  add_resource(made, what.name, api_resource(what), what.declared_at);
  add_authorizers(what, of, made);
  add_routes(what, of, made);
  add_stages(what, made);
  if (what.domain) add_domain(what, made);
  made.outputs[what.name + "Url"] = {.value = url_of(what),
                                     .description = "Where the HTTP API " + what.name + " answers"};
  return made;
}

}  // namespace sparta::api
