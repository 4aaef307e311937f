#include "api/mapping.hpp"
#include "api/rest_checks.hpp"
#include "api/rest_cors.hpp"
#include "api/rest_wiring.hpp"

#include <sparta/http/route_path.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace sparta::api {
namespace {

using problems = std::vector<model::problem>;

std::string shown(const rest_route& of) { return std::string(http::name_of(of.method)) + " " + of.path; }

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
constexpr std::size_t most_resources = 300;
constexpr std::chrono::milliseconds shortest_wait{50};
constexpr std::chrono::milliseconds longest_wait{300'000};
constexpr std::chrono::milliseconds longest_stream{900'000};
constexpr std::chrono::seconds usual_wait{29};

bool every(std::string_view text, std::string_view others) {
  return std::all_of(text.begin(), text.end(),
                     [&](char c) { return detail::is_letter_or_digit(c) || others.find(c) != std::string_view::npos; });
}

std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> made;
  for (std::size_t at = path.find('/'); at != std::string_view::npos && at + 1 < path.size();
       at = path.find('/', at + 1))
    made.push_back(http::detail::segment_at(path, at));
  return made;
}

void check_path(const rest_route& of, problems& found) {
  if (!http::route_path::well_formed(of.path)) {
    found.push_back(
        {"the route '" + shown(of) + "' has a malformed path. Write one such as /orders/{id}.", of.declared_at});
    return;
  }
  for (const auto segment : segments_of(of.path))
    if (!segment.starts_with('{') && !every(segment, "._-:"))
      found.push_back({"the segment '" + std::string(segment) + "' of '" + shown(of) +
                           "' has a character that a REST API does not take. Use letters, digits and . _ - :",
                       of.declared_at});
}

void check_twice(const declared_rest_api& of, problems& found) {
  std::set<std::string> seen;
  for (const auto& each : of.routes)
    if (!seen.insert(shown(each)).second)
      found.push_back({"the route '" + shown(each) + "' is declared twice. Remove one.", each.declared_at});
}

/// API Gateway has one variable segment below each path.
void check_parameters(const declared_rest_api& of, problems& found) {
  std::map<std::string, std::string_view> below;
  for (const auto& each : of.routes) {
    std::string prefix;
    for (const auto segment : segments_of(each.path)) {
      if (segment.starts_with('{')) {
        const auto [first, added] = below.try_emplace(prefix, segment);
        if (!added && first->second != segment)
          found.push_back({"the route '" + shown(each) + "' has " + std::string(segment) + " where another has " +
                               std::string(first->second) + ". A REST API takes one: name them alike.",
                           each.declared_at});
      }
      prefix.append("/").append(segment);
    }
  }
}

/// A function is told once how its answers pass, and can't ask which method it was called by.
void check_streams(const declared_rest_api& of, const model::service& in, problems& found) {
  std::map<std::size_t, const rest_route*> first;
  const auto streams = [&](const rest_route& which) { return of.views[which.view].streams; };
  for (const auto& each : of.routes) {
    const rest_route& other = *first.try_emplace(each.function, &each).first->second;
    if (streams(each) != streams(other))
      found.push_back({"of the routes '" + shown(other) + "' and '" + shown(each) + "' of the function '" +
                           in.functions[each.function].name +
                           "' one streams and one doesn't. Let all of them stream, or none, or declare two functions.",
                       each.declared_at});
  }
}

void check_resources(const declared_rest_api& of, problems& found) {
  model::part_wiring all;
  add_resources(of, all);
  if (all.resources.size() > most_resources)
    found.push_back({"its paths are " + std::to_string(all.resources.size()) + " resources, and API Gateway takes " +
                         std::to_string(most_resources) + ". Use {proxy+} and a router, or a second API.",
                     of.declared_at});
}

void check_timeout(const rest_route& which, const rest_view& how, const model::function& function, problems& found) {
  const auto longest = how.streams ? longest_stream : longest_wait;
  if (how.timeout && (*how.timeout < shortest_wait || *how.timeout > longest))
    found.push_back({"'" + shown(which) + "' waits for " + std::to_string(how.timeout->count()) +
                         " ms, which must be 50 to " + std::to_string(longest.count()) + ".",
                     which.declared_at});
  else if (!how.timeout && !how.streams && function.timeout > usual_wait)
    found.push_back({"'" + shown(which) + "' waits for 29 s, and the function '" + function.name + "' may take " +
                         std::to_string(function.timeout.count()) +
                         " s. Shorten the function's timeout, stream its answer, or give the route a timeout, which "
                         "needs a higher quota.",
                     which.declared_at});
}

void check_integration(const declared_rest_api& of, const rest_route& which, const rest_view& how, problems& found) {
  const bool maps = how.integration == rest_integration::mapping;
  if (maps ? !which.payload.by_mapping : !which.payload.by_proxy)
    found.push_back(
        {"the handler of '" + shown(which) + "' takes the payload of the " +
             (maps ? "integration proxy, and the route maps." : "integration mapping, and the route doesn't."),
         which.declared_at});
  if (!maps) return;
  if (how.streams)
    found.push_back({"'" + shown(which) + "' can't stream through mapping templates. Use the integration proxy.",
                     which.declared_at});
  mapping::request_form form{.body = which.payload.body};
  for (const auto& each : how.content_types)
    if (each.is_string()) form.content_types.push_back(each.as_string());
  for (auto& each : mapping::faults(form)) found.push_back({"'" + shown(which) + "': " + each, which.declared_at});
  if (of.cors && !cors_values_of(of, which.path))
    found.push_back({"'" + shown(which) +
                         "': the origins of CORS must be a list in braces, of which each may be an "
                         "expression.",
                     which.declared_at});
}

void check_responses(const rest_route& which, const rest_view& how, problems& found) {
  std::set<int> seen;
  for (const auto& each : how.responses) {
    const std::string status = std::to_string(each.status_code);
    if (each.status_code < 100 || each.status_code > 599)
      found.push_back(
          {"'" + shown(which) + "' answers " + status + ", which is no status of HTTP.", which.declared_at});
    if (!seen.insert(each.status_code).second)
      found.push_back({"'" + shown(which) + "' declares the answer " + status + " twice.", which.declared_at});
  }
}

void check_validation(const rest_route& which, const rest_view& how, problems& found) {
  const bool body = how.validation == rest_validation::body || how.validation == rest_validation::body_and_parameters;
  if (body && !how.request_model)
    found.push_back({"'" + shown(which) + "' validates the body, and has no model of it. Give it a request_model.",
                     which.declared_at});
  for (const auto& [name, required] : how.request_parameters)
    if (!name.starts_with("method.request.querystring.") && !name.starts_with("method.request.path.") &&
        !name.starts_with("method.request.header."))
      found.push_back({"'" + shown(which) + "': '" + name +
                           "' is no parameter of a request. Write one such as method.request.querystring.limit.",
                       which.declared_at});
}

void check_alias(const rest_route& which, const rest_view& how, const model::function& function, problems& found) {
  const auto named = [&](const model::alias& each) { return each.name == how.alias; };
  if (!how.alias.empty() && std::none_of(function.aliases.begin(), function.aliases.end(), named))
    found.push_back({"'" + shown(which) + "' invokes the alias '" + how.alias + "', which the function '" +
                         function.name + "' does not have. Declare it.",
                     which.declared_at});
}

void check_cached(const declared_rest_api& of, const rest_route& which, const rest_view& how, problems& found) {
  if (how.settings.contains("CachingEnabled") || !how.cache_key_parameters.empty())
    for (const auto& stage : of.stages)
      if (!stage.properties.contains("CacheClusterEnabled"))
        found.push_back(
            {"'" + shown(which) + "' is cached, and the stage '" + stage.name + "' has no cache. Give it a cache size.",
             which.declared_at});
}

void check_authorization(const declared_rest_api& of, const rest_route& which, const rest_view& how, problems& found) {
  if (!how.authorization_scopes.is_null() && how.authorizer.what() != rest_authorizer::kind::cognito)
    found.push_back(
        {"'" + shown(which) + "' has scopes, which only a Cognito authorizer asks for.", which.declared_at});
  if (how.api_key_required && of.deployed && of.usage_plans.empty())
    found.push_back(
        {"'" + shown(which) + "' needs an API key, and no usage plan has any. Declare one.", which.declared_at});
}

void check_routes(const declared_rest_api& of, const model::service& in, problems& found) {
  for (const auto& each : of.routes) {
    const rest_view& how = of.views[each.view];
    const model::function& function = in.functions[each.function];
    check_path(each, found);
    check_timeout(each, how, function, found);
    check_integration(of, each, how, found);
    check_responses(each, how, found);
    check_validation(each, how, found);
    check_alias(each, how, function, found);
    check_cached(of, each, how, found);
    check_authorization(of, each, how, found);
  }
}

}  // namespace

problems problems_of(const declared_rest_api& what, const model::service& of) {
  problems found;
  check_routes(what, of, found);
  check_twice(what, found);
  check_streams(what, of, found);
  const auto well_formed = [](const rest_route& each) { return http::route_path::well_formed(each.path); };
  if (std::all_of(what.routes.begin(), what.routes.end(), well_formed)) {
    check_parameters(what, found);
    check_resources(what, found);
  }
  check_stages(what, found);
  check_elements(what, found);
  return found;
}

}  // namespace sparta::api
