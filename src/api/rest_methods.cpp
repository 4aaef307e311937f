#include "api/invocation_uri.hpp"
#include "api/mapping.hpp"
#include "api/property.hpp"
#include "api/rest_cors.hpp"
#include "api/rest_wiring.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "model/streamed.hpp"

#include <optional>
#include <set>
#include <string>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

void authorize(const declared_rest_api& of, const rest_view& how, json::object& method) {
  using kind = rest_authorizer::kind;
  switch (how.authorizer.what()) {
    case kind::none: method["AuthorizationType"] = "NONE"; return;
    case kind::iam: method["AuthorizationType"] = "AWS_IAM"; return;
    case kind::lambda: method["AuthorizationType"] = "CUSTOM"; break;
    case kind::cognito: method["AuthorizationType"] = "COGNITO_USER_POOLS"; break;
  }
  set(method, "AuthorizationScopes", how.authorization_scopes);
  method["AuthorizerId"] = intrinsic::ref(authorizer_id(of, how.authorizer));
}

/// What the method takes of a request: of its path, what its handler takes, and what else was said.
json::object parameters_of(const rest_route& which, const rest_view& how) {
  json::object all;
  for (std::string_view rest = which.path; !rest.empty();) {
    const std::string_view segment = rest.substr(rest.rfind('/') + 1);
    if (segment.starts_with('{')) {
      std::string_view name = segment.substr(1, segment.size() - 2);
      if (name.ends_with('+')) name.remove_suffix(1);
      all["method.request.path." + std::string(name)] = true;
    }
    rest = rest.substr(0, rest.rfind('/'));
  }
  for (const auto& [name, required] : which.parameters) all[name] = required;
  for (const auto& [name, required] : how.request_parameters) all[name] = required;
  return all;
}

/// Without anything said, all of a request is handed on.
std::optional<std::vector<std::string>> whitelist(const rest_route& which, const rest_view& how) {
  if (which.parameters.empty() && how.request_parameters.empty()) return std::nullopt;
  std::vector<std::string> names;
  for (const auto& [name, required] : parameters_of(which, how)) names.push_back(name);
  return names;
}

std::vector<std::string> texts(const json::array& of) {
  std::vector<std::string> made;
  for (const auto& each : of)
    if (each.is_string()) made.push_back(each.as_string());
  return made;
}

std::vector<std::string> binary_media_types(const declared_rest_api& of) {
  const json::value* const named = of.properties.find("BinaryMediaTypes");
  return named != nullptr && named->is_array() ? texts(named->as_array()) : std::vector<std::string>();
}

int default_status(const rest_view& how) { return how.responses.empty() ? 200 : how.responses.front().status_code; }

void map(const declared_rest_api& of, const rest_route& which, const rest_view& how, json::object& integration) {
  const auto binary = binary_media_types(of);
  if (!binary.empty()) integration["ContentHandling"] = "CONVERT_TO_TEXT";
  integration["IntegrationResponses"] =
      mapping::integration_responses(default_status(how), cors_values_of(of, which.path));
  integration["PassthroughBehavior"] = "NEVER";
  integration["RequestTemplates"] = mapping::request_templates({.content_types = texts(how.content_types),
                                                                .body = which.payload.body,
                                                                .parameters = whitelist(which, how),
                                                                .binary_media_types = binary});
}

json::object integration_of(const declared_rest_api& of, const rest_route& which, const rest_view& how,
                            const json::value& function_arn) {
  json::object made;
  if (!how.cache_key_parameters.empty()) made["CacheKeyParameters"] = how.cache_key_parameters;
  made["IntegrationHttpMethod"] = "POST";
  if (how.integration == rest_integration::mapping) map(of, which, how, made);
  if (how.streams) made["ResponseTransferMode"] = "STREAM";
  if (how.timeout)
    made["TimeoutInMillis"] = how.timeout->count();
  else if (how.streams)
    made["TimeoutInMillis"] = 900'000;
  made["Type"] = how.integration == rest_integration::mapping ? "AWS" : "AWS_PROXY";
  made["Uri"] = invocation_uri(function_arn, how.streams);
  return made;
}

void describe(const declared_rest_api& of, const rest_response& what, json::object& response) {
  if (what.model)
    response["ResponseModels"] = json::object{{of.models[*what.model].properties.find("ContentType")->as_string(),
                                               intrinsic::ref(model_id(of, *what.model))}};
  if (what.headers.empty()) return;
  json::value& parameters = response["ResponseParameters"];
  if (parameters.is_null()) parameters = json::object();
  for (const auto& each : texts(what.headers)) parameters.as_object()["method.response.header." + each] = false;
}

/// Only an integration with templates needs them; of a proxy they are documentation.
json::array responses_of(const declared_rest_api& of, const rest_route& which, const rest_view& how) {
  json::array made;
  if (how.integration == rest_integration::mapping) {
    std::vector<int> statuses;
    for (const auto& each : how.responses) statuses.push_back(each.status_code);
    if (statuses.empty()) statuses.push_back(200);
    made = mapping::method_responses(statuses, cors_values_of(of, which.path));
  } else {
    for (const auto& each : how.responses)
      made.emplace_back(json::object{{"StatusCode", std::to_string(each.status_code)}});
  }
  for (const auto& each : how.responses)
    for (auto& response : made)
      if (response.find("StatusCode")->as_string() == std::to_string(each.status_code))
        describe(of, each, response.as_object());
  return made;
}

cfn::resource method_resource(const declared_rest_api& of, const rest_route& which, const json::value& function_arn) {
  const rest_view& how = of.views[which.view];
  json::object made;
  set_if(made, "ApiKeyRequired", how.api_key_required);
  authorize(of, how, made);
  made["HttpMethod"] = http::name_of(which.method);
  made["Integration"] = integration_of(of, which, how, function_arn);
  if (auto responses = responses_of(of, which, how); !responses.empty()) made["MethodResponses"] = std::move(responses);
  set(made, "OperationName", std::string_view(how.operation_name));
  if (how.request_model)
    made["RequestModels"] = json::object{{of.models[*how.request_model].properties.find("ContentType")->as_string(),
                                          intrinsic::ref(model_id(of, *how.request_model))}};
  if (auto parameters = parameters_of(which, how); !parameters.empty())
    made["RequestParameters"] = std::move(parameters);
  if (how.validation != rest_validation::none)
    made["RequestValidatorId"] = intrinsic::ref(validator_id(of, how.validation));
  made["ResourceId"] = resource_id(of, which.path);
  return rest_resource(of, "Method", std::move(made));
}

/// Tells the function that its answer passes as it is written.
wired_property streams_to(const std::string& function) {
  return {.resource = model::function_id(function),
          .path = {"Environment", "Variables", std::string(model::streams_rest_api)},
          .value = "true",
          .append = false};
}

/// API Gateway adds no headers to what a function behind a proxy integration answers; the embedded AWS has no other
/// integration.
void add_cors_environment(const declared_rest_api& what, const std::string& function, model::part_wiring& to) {
  const auto cors = cors_values_of(what);
  if (!cors) return;
  for (auto& [name, value] : mapping::cors_environment(*cors))
    to.properties.push_back({.resource = model::function_id(function),
                             .path = {"Environment", "Variables", name},
                             .value = value,
                             .append = false});
}

}  // namespace

void add_methods(const declared_rest_api& what, const model::service& of, model::part_wiring& to) {
  std::set<std::size_t> streaming;
  std::set<std::size_t> told;
  for (const auto& each : what.routes) {
    const rest_view& how = what.views[each.view];
    add(to, rest_id(what, "Method", {http::name_of(each.method), each.path}),
        method_resource(what, each, function_arn(of, each, how)), each.declared_at);
    if (how.streams && streaming.insert(each.function).second)
      to.properties.push_back(streams_to(of.functions[each.function].name));
    if (told.insert(each.function).second) add_cors_environment(what, of.functions[each.function].name, to);
  }
}

}  // namespace sparta::api
