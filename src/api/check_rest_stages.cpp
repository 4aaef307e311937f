#include "api/base_path.hpp"
#include "api/rest_checks.hpp"
#include "api/rest_cors.hpp"

#include <sparta/names.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace sparta::api {
namespace {

using problems = std::vector<model::problem>;

constexpr std::array<std::string_view, 8> cache_sizes = {"0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"};

bool is_stage_name(std::string_view text) {
  return !text.empty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](char c) {
    return detail::is_letter_or_digit(c) || c == '-' || c == '_';
  });
}

void check_stage(const rest_stage& of, problems& found) {
  if (!is_stage_name(of.name))
    found.push_back(
        {"the stage '" + of.name + "' must be letters, digits, hyphens and underscores, 128 at most.", of.declared_at});
  if (const auto* size = of.properties.find("CacheClusterSize");
      size != nullptr && std::find(cache_sizes.begin(), cache_sizes.end(), size->as_string()) == cache_sizes.end())
    found.push_back({"the stage '" + of.name + "' has a cache of '" + size->as_string() +
                         "' GB. AWS has 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 and 237.",
                     of.declared_at});
  if (of.settings.contains("CachingEnabled") && !of.properties.contains("CacheClusterSize"))
    found.push_back({"the stage '" + of.name + "' caches, and has no cache. Give it a cache size.", of.declared_at});
  const auto* level = of.settings.find("LoggingLevel");
  if (of.settings.contains("DataTraceEnabled") && (level == nullptr || *level != json::value("INFO")))
    found.push_back(
        {"the stage '" + of.name + "' traces data, which goes to the log of the level info.", of.declared_at});
}

void check_ttl(const json::value* ttl, const std::string& of, const model::source_line& where, problems& found) {
  if (ttl == nullptr) return;
  if (const auto seconds = ttl->to_int64(); !seconds || *seconds < 0 || *seconds > 3600)
    found.push_back({of + " keeps what it found for more than an hour, or less than no time.", where});
}

template <class Elements, class Name>
void check_names(const Elements& all, const char* kind, Name name_of, problems& found) {
  std::set<std::string> seen;
  for (const auto& each : all) {
    const auto& [name, where] = name_of(each);
    if (!seen.insert(name).second)
      found.push_back({"the " + std::string(kind) + " '" + name + "' is declared twice. Rename one.", where});
  }
}

void check_authorizers(const declared_rest_api& of, problems& found) {
  for (const auto& each : of.authorizers) {
    const std::string subject = "the authorizer '" + each.name + "'";
    check_ttl(each.properties.find("AuthorizerResultTtlInSeconds"), subject, each.declared_at, found);
    const auto* ttl = each.properties.find("AuthorizerResultTtlInSeconds");
    const bool cached = ttl == nullptr || *ttl != json::value(0);
    if (!each.properties.contains("IdentitySource") && cached)
      found.push_back({subject + " keeps its judgements, and has no identity source to keep them by. Name one, or set "
                                 "result_ttl to 0s.",
                       each.declared_at});
  }
}

void check_domain(const declared_rest_api& of, problems& found) {
  const auto add = [&](std::string what) { found.push_back({std::move(what), of.declared_at}); };
  const std::string& path = of.domain->base_path;
  if (of.endpoint == rest_endpoint::private_) add("a private API has no domain of this kind. Use a regional endpoint.");
  if (!is_base_path(path))
    add("the base path '" + path +
        "' is not as 'v1' or 'shop/orders': letters, digits and $-_.+!*'(), at most 300. Correct it.");
  if (of.endpoint == rest_endpoint::edge && path.find('/') != std::string::npos)
    add("the base path '" + path + "' has several segments, which only the domain of a regional endpoint takes.");
  if (of.domain->properties.contains("MutualTlsAuthentication") && !of.properties.contains("DisableExecuteApiEndpoint"))
    add("clients without a certificate can still call its own address. Set disable_execute_api_endpoint.");
}

void check_cors(const declared_rest_api& of, problems& found) {
  const auto cors = cors_values_of(of);
  if (cors && cors->allow_credentials && cors->origins == std::vector<json::value>{"*"})
    found.push_back(
        {"CORS lets every origin send credentials, which browsers refuse. Name the origins.", of.declared_at});
}

}  // namespace

void check_stages(const declared_rest_api& of, problems& found) {
  for (const auto& each : of.stages) check_stage(each, found);
  check_names(
      of.stages, "stage", [](const rest_stage& it) { return std::pair(it.name, it.declared_at); }, found);
  for (const auto& each : of.views)
    check_ttl(each.settings.find("CacheTtlInSeconds"), "a route's cache", of.declared_at, found);
  if (of.deployed && of.routes.empty())
    found.push_back(
        {"it has no route, and API Gateway deploys no API without one. Declare one, or say that it is not "
         "deployed.",
         of.declared_at});
}

void check_elements(const declared_rest_api& of, problems& found) {
  const auto element = [](const rest_element& it) { return std::pair(it.name, it.declared_at); };
  check_names(of.models, "model", element, found);
  check_names(of.usage_plans, "usage plan", element, found);
  check_names(of.gateway_responses, "gateway response", element, found);
  check_names(
      of.api_keys, "API key", [&](const rest_key& it) { return element(it.what); }, found);
  check_names(
      of.authorizers, "authorizer", [](const rest_authorizing& it) { return std::pair(it.name, it.declared_at); },
      found);
  check_authorizers(of, found);
  if (of.endpoint == rest_endpoint::private_ && !of.properties.contains("Policy"))
    found.push_back(
        {"a private API without policy answers nobody. Give it vpc_endpoint_ids, or a policy.", of.declared_at});
  if (of.properties.contains("DisableExecuteApiEndpoint") && !of.domain)
    found.push_back({"it has no address when its own is disabled. Give it a domain.", of.declared_at});
  if (of.domain) check_domain(of, found);
  check_cors(of, found);
}

}  // namespace sparta::api
