#include "api/open_api_operation.hpp"

#include "base/strings.hpp"

#include <algorithm>
#include <utility>

namespace sparta::api {
namespace {

using place = http::detail::place;

/// OpenAPI has them elsewhere, and says that they are no parameters.
bool is_told_elsewhere(const described_parameter& what) {
  if (what.from != place::header) return false;
  const std::string name = base::to_lower(what.name);
  return name == "accept" || name == "content-type" || name == "authorization";
}

json::value parameter_object(const described_parameter& what, const std::string& name) {
  json::object made{{"name", name}, {"in", http::detail::name_of(what.from)}};
  if (what.required) made["required"] = true;
  made["schema"] = what.schema;
  return made;
}

/// The path's parameters in the order of the path, whether the handler takes them or not, then the others. That of the
/// rest of a path keeps its plus sign.
json::array parameters_of(const described_route& of, const operation& described) {
  json::array made;
  for (std::size_t at = of.path.find('{'); at != std::string::npos; at = of.path.find('{', at + 1)) {
    const std::string name = of.path.substr(at + 1, of.path.find('}', at) - at - 1);
    const auto found =
        std::find_if(described.parameters.begin(), described.parameters.end(), [&](const described_parameter& each) {
          return each.from == place::path && each.name == name.substr(0, name.find('+'));
        });
    const bool taken = found != described.parameters.end();
    made.push_back(parameter_object(
        {.from = place::path, .name = name, .schema = taken ? found->schema : json::detail::type_schema("string")},
        name));
  }
  for (const described_parameter& each : described.parameters)
    if (each.from != place::path && !is_told_elsewhere(each)) made.push_back(parameter_object(each, each.name));
  return made;
}

json::value body_object(const described_body& what) {
  return {{"content", {{what.media_type, {{"schema", what.schema}}}}}, {"required", what.required}};
}

json::value success_of(const operation& described) {
  return {{"description", "Done"}, {"content", {{"application/json", {{"schema", described.response}}}}}};
}

json::object responses_of(const described_route& of, const operation& described) {
  const json::value problem{{"$ref", "#/components/responses/problem"}};
  json::object made;
  if (described.answers_nothing)
    made["204"] = {{"description", "Done"}};
  else if (!described.response.is_null())
    made["200"] = success_of(described);
  const bool reads_body = !described.request.empty() && described.request.front().media_type != "*/*";
  if (!described.parameters.empty() || reads_body) made["400"] = problem;
  if (described.asks_who_calls || !of.security.empty()) {
    made["401"] = problem;
    made["403"] = problem;
  }
  if (reads_body) made["415"] = problem;
  if (made.contains("200") || made.contains("204"))
    made["default"] = problem;
  else
    made["default"] = {{"description", "As the function answers"}};
  return made;
}

}  // namespace

json::value operation_object(const described_route& of, const std::string& id, const operation& described) {
  json::object made{{"operationId", id}};
  if (!of.summary.empty()) made["summary"] = of.summary;
  if (json::array parameters = parameters_of(of, described); !parameters.empty())
    made["parameters"] = std::move(parameters);
  if (!described.request.empty()) made["requestBody"] = body_object(described.request.front());
  made["responses"] = responses_of(of, described);
  if (!of.security.empty()) made["security"] = of.security;
  made["x-sparta-function"] = of.function;
  return made;
}

}  // namespace sparta::api
