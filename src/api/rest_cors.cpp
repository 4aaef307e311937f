#include "api/rest_cors.hpp"

#include "api/rest_wiring.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sparta::api {
namespace {

std::vector<std::string> methods_of(const declared_rest_api& of, std::string_view path) {
  std::set<std::string> names;
  for (const auto& each : of.routes) {
    if (!path.empty() && each.path != path) continue;
    if (each.method == http::method::any)
      names.insert({"DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"});
    else
      names.emplace(http::name_of(each.method));
  }
  return {names.begin(), names.end()};
}

cfn::resource preflight(const declared_rest_api& of, std::string_view path, const mapping::cors_values& cors) {
  auto made = mapping::mock_cors(cors);
  // Else its template would not see a body that the API takes for bytes, and the answer would be a 500.
  if (of.properties.contains("BinaryMediaTypes")) made.integration["ContentHandling"] = "CONVERT_TO_TEXT";
  return rest_resource(of, "Method",
                       {{"AuthorizationType", "NONE"},
                        {"HttpMethod", "OPTIONS"},
                        {"Integration", std::move(made.integration)},
                        {"MethodResponses", std::move(made.method_responses)},
                        {"ResourceId", resource_id(of, path)}});
}

}  // namespace

std::optional<mapping::cors_values> cors_values_of(const declared_rest_api& of, std::string_view path) {
  if (!of.cors) return std::nullopt;
  return mapping::cors_of(*of.cors, methods_of(of, path));
}

/// A browser's question has no credentials, so nothing may ask for any. A path whose OPTIONS somebody answers is left
/// to them.
void add_preflights(const declared_rest_api& of, model::part_wiring& to) {
  std::map<std::string, model::source_line> paths;
  std::set<std::string> answered;
  for (const auto& each : of.routes) {
    paths.try_emplace(each.path, each.declared_at);
    if (each.method == http::method::options) answered.insert(each.path);
  }
  for (const auto& [path, where] : paths)
    if (const auto cors = cors_values_of(of, path); cors && !answered.contains(path))
      add(to, rest_id(of, "Method", {"OPTIONS", path}), preflight(of, path, *cors), where);
}

}  // namespace sparta::api
