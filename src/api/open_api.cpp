#include "api/open_api.hpp"

#include "api/open_api_operation.hpp"
#include "base/strings.hpp"

#include <set>
#include <utility>

namespace sparta::api {
namespace {

/// OpenAPI has no word for every method; API Gateway's exports use this one.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-any-method.html
std::string key_of(http::method which) {
  if (which == http::method::any) return "x-amazon-apigateway-any-method";
  return base::to_lower(http::name_of(which));
}

/// The function's name, unless a route before has it: a document has each id once.
std::string operation_id(const std::string& function, std::set<std::string>& taken) {
  std::string id = function;
  for (int next = 2; !taken.insert(id).second; ++next) id = function + "_" + std::to_string(next);
  return id;
}

operation describe(const described_route& which, const std::vector<described_route>& all, json::schemas& to) {
  if (which.describe != nullptr) return which.describe(to);
  for (const described_route& each : all)
    if (each.function == which.function && each.describe != nullptr) return each.describe(to);
  return {};
}

json::object paths_of(const described_api& of, json::schemas& to) {
  json::object paths;
  std::set<std::string> taken;
  for (const described_route& each : of.routes) {
    json::value& path = paths[each.path.starts_with('/') ? each.path : "/" + each.path];
    if (path.is_null()) path = json::object();
    path.as_object()[key_of(each.method)] =
        operation_object(each, operation_id(each.function, taken), describe(each, of.routes, to));
  }
  return paths;
}

/// https://www.rfc-editor.org/rfc/rfc9457, with the members that Sparta adds.
json::value problem_schema() {
  const json::value text{{"type", "string"}};
  const json::value wrong{{"type", "object"},
                          {"properties", {{"in", text}, {"name", text}, {"path", text}, {"detail", text}}}};
  return {{"type", "object"},
          {"properties",
           {{"type", {{"type", "string"}, {"format", "uri-reference"}}},
            {"title", text},
            {"status", {{"type", "integer"}}},
            {"detail", text},
            {"instance", {{"type", "string"}, {"format", "uri-reference"}}},
            {"errors", {{"type", "array"}, {"items", wrong}}}}}};
}

json::value problem_response(const json::value& schema) {
  return {{"description", "What went wrong"}, {"content", {{"application/problem+json", {{"schema", schema}}}}}};
}

}  // namespace

json::value open_api(const described_api& what) {
  json::schemas all("#/components/schemas/");
  const std::string problem = all.define("problem", problem_schema());
  json::object paths = paths_of(what, all);
  json::object components{{"schemas", all.definitions()},
                          {"responses", {{"problem", problem_response({{"$ref", problem}})}}}};
  if (!what.security_schemes.empty()) components["securitySchemes"] = what.security_schemes;
  json::object info{{"title", what.title}, {"version", "1"}};
  if (!what.description.empty()) info["description"] = what.description;
  json::object made{{"openapi", "3.1.0"}, {"info", std::move(info)}};
  if (!what.servers.empty()) made["servers"] = what.servers;
  made["paths"] = std::move(paths);
  made["components"] = std::move(components);
  return made;
}

json::value execute_api_server(const std::string& path) {
  return {{"url", "https://{id}.execute-api.{region}.amazonaws.com" + path},
          {"variables",
           {{"id", {{"default", "id"}, {"description", "That AWS gave the API: the stack's outputs have it"}}},
            {"region", {{"default", "us-east-1"}}}}}};
}

json::value header_scheme(std::string_view header, std::string_view kind) {
  return {{"type", "apiKey"}, {"name", header}, {"in", "header"}, {"x-amazon-apigateway-authtype", kind}};
}

}  // namespace sparta::api
