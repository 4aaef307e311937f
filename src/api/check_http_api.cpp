#include "api/base_path.hpp"
#include "api/http_api_parts.hpp"
#include "api/route_shape.hpp"
#include "api/target.hpp"

#include <sparta/http/route_path.hpp>

#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace sparta::api {
namespace {

using problems = std::vector<model::problem>;

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
constexpr std::chrono::seconds longest_wait{30};
constexpr std::chrono::milliseconds shortest_wait{50};
constexpr std::size_t most_authorizers = 10;
constexpr std::size_t most_stages = 10;
constexpr std::chrono::seconds longest_ttl{3600};

std::string line_of(const model::source_line& where) { return where.file + ":" + std::to_string(where.line); }

bool is_name(std::string_view text) {
  for (const char c : text)
    if (!sparta::detail::is_letter_or_digit(c) && c != '-' && c != '_') return false;
  return !text.empty() && text.size() <= 128;
}

void check_conflicts(const std::vector<route>& routes, problems& found) {
  std::map<std::string, const route*> seen;
  for (const route& each : routes) {
    const auto [first, is_new] = seen.try_emplace(route_shape(each.method, each.path), &each);
    if (is_new) continue;
    const route& other = *first->second;
    const std::string before = " at " + line_of(other.declared_at);
    if (each.path == other.path)
      found.push_back(
          {"the route " + key_of(each) + " is there already, " + "declared" + before + ". Remove one of them.",
           each.declared_at});
    else
      found.push_back({"the routes " + key_of(each) + " and " + key_of(other) + ", declared" + before +
                           ", match the same requests. Give the parameters the same name, and keep one of them.",
                       each.declared_at});
  }
}

void check_authorizer(const declared_http_api& of, const route& which, problems& found) {
  const auto add = [&](const std::string& what) {
    found.push_back({"the route " + key_of(which) + what, which.declared_at});
  };
  const auto by = which.authorizer.by;
  if (by != http_authorizer::kind::none && by != http_authorizer::kind::iam && which.authorizer.api != &of)
    add(" has an authorizer of another API. Declare one with this API, and pass it to 'with'.");
  if (!which.scopes.is_null() && by != http_authorizer::kind::jwt)
    add(" has scopes, which only tokens have. Give it a JWT authorizer, or remove the scopes.");
}

void check_wait(const model::function& by, const route& which, problems& found) {
  const auto add = [&](const std::string& what) {
    found.push_back({"the route " + key_of(which) + what, which.declared_at});
  };
  if (by.timeout > longest_wait)
    add(": its function '" + by.name + "' may take " + std::to_string(by.timeout.count()) +
        " s, but an HTTP API answers 503 after 30 s. Lower the function's timeout.");
  if (which.timeout && (*which.timeout < shortest_wait || *which.timeout > longest_wait))
    add(": a timeout of " + std::to_string(which.timeout->count()) + " ms; an HTTP API takes 50 ms to 30 s.");
}

void check_route(const declared_http_api& of, const model::service& all, const route& which, problems& found) {
  const auto add = [&](const std::string& what) {
    found.push_back({"the route " + key_of(which) + what, which.declared_at});
  };
  const model::function& by = all.functions[which.function];
  if (which.path != default_route && !http::route_path::well_formed(which.path))
    add(": the path must be as '/orders/{id}' or '/files/{path+}', its parameters of different names. Correct it.");
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
  if (of.domain && (which.path == "/ping" || which.path == "/sping"))
    add(": on a domain, API Gateway answers /ping and /sping itself. Rename the route.");
  if (which.format != payload_format::by_handler && which.spoken != payload_format::by_handler &&
      which.format != which.spoken)
    add(": the handler of '" + by.name + "' reads the other payload format. Leave payload_format out.");
  if (!has_alias(by, which.alias))
    add(": the function '" + by.name + "' has no alias '" + which.alias + "'. Declare it, or name another.");
  if (!of.cors.is_null() && which.path == default_route && which.authorizer.by != http_authorizer::kind::none &&
      !std::ranges::any_of(of.routes, [](const route& each) { return each.method == http::method::options; }))
    add(" has an authorizer, which would refuse what browsers ask before a request of another origin. Declare a route "
        "OPTIONS /{path+} without one.");
  check_authorizer(of, which, found);
  check_wait(by, which, found);
}

void check_authorizers(const declared_http_api& of, const model::service& all, problems& found) {
  std::set<std::string_view> names;
  for (const authorizer& each : of.authorizers) {
    const auto add = [&](const std::string& what) {
      found.push_back({"the authorizer '" + each.name + "'" + what, each.declared_at});
    };
    if (!names.insert(each.name).second) add(" is declared twice. Rename one of them.");
    if (each.ttl < std::chrono::seconds(0) || each.ttl > longest_ttl)
      add(": a ttl of " + std::to_string(each.ttl.count()) + " s; API Gateway takes 0 to 3600 s.");
    if (!each.function) continue;
    if (each.ttl.count() > 0 && each.properties.find("IdentitySource") == nullptr)
      add(" remembers answers, but not for whom. Give it identity_sources, or a ttl of 0.");
    const model::function& by = all.functions[*each.function];
    if (!has_alias(by, each.alias))
      add(": the function '" + by.name + "' has no alias '" + each.alias + "'. Declare it, or name another.");
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
    if (by.timeout > std::chrono::seconds(10))
      add(": its function '" + by.name + "' may take " + std::to_string(by.timeout.count()) +
          " s, but an authorizer must answer in 10 s. Lower the function's timeout.");
  }
  if (of.authorizers.size() > most_authorizers)
    found.push_back({"it has " + std::to_string(of.authorizers.size()) + " authorizers; API Gateway takes 10.",
                     of.authorizers.back().declared_at});
}

void check_stages(const declared_http_api& of, problems& found) {
  std::set<std::string_view> names;
  for (const stage& each : of.stages) {
    if (each.name != default_stage && !is_name(each.name))
      found.push_back({"the stage '" + each.name +
                           "': a stage is $default, or 1 to 128 letters, digits, hyphens and underscores. Rename it.",
                       each.declared_at});
    if (!names.insert(each.name).second)
      found.push_back({"the stage '" + each.name + "' is declared twice. Rename one of them.", each.declared_at});
    if (each.log && !retention::offered(each.log->retention))
      found.push_back({"the stage '" + each.name + "': CloudWatch Logs keeps no log for " +
                           std::to_string(each.log->retention.count()) + " days. Choose one of its periods.",
                       each.declared_at});
    if (each.log && !each.log->format.empty() && each.log->format.find("$context.requestId") == std::string::npos &&
        each.log->format.find("$context.extendedRequestId") == std::string::npos)
      found.push_back(
          {"the stage '" + each.name + "': the format of an access log must have $context.requestId in it. Add it.",
           each.declared_at});
  }
  if (of.stages.size() > most_stages)
    found.push_back({"it has " + std::to_string(of.stages.size()) + " stages; API Gateway takes 10.", of.declared_at});
}

void check_domain(const declared_http_api& of, problems& found) {
  const auto add = [&](std::string what) { found.push_back({std::move(what), of.declared_at}); };
  if (!of.domain) {
    if (of.disable_execute_api_endpoint)
      add("it answers nowhere: its own address is disabled, and it has no domain. Give it one.");
    return;
  }
  if (!is_base_path(of.domain->base_path))
    add("the base path '" + of.domain->base_path +
        "' is not as 'v1' or 'shop/orders': letters, digits and $-_.+!*'(), at most 300. Correct it.");
  if (of.domain->certificate.is_null() && (!of.domain->hosted_zone.is_null() || !of.domain->mutual_tls.empty()))
    add("its domain has no certificate, so it is there already, with its records and its truststore. Give it the "
        "certificate, or leave these out.");
  if (!of.domain->mutual_tls.empty() && !of.disable_execute_api_endpoint)
    add("clients without a certificate can still call its own address. Set disable_execute_api_endpoint.");
}

void check_cors(const declared_http_api& of, problems& found) {
  if (of.cors.is_null()) return;
  const auto* origins = of.cors.find("AllowOrigins");
  if (origins == nullptr) {
    found.push_back({"CORS is for no origin. Name some, or '*'.", of.declared_at});
    return;
  }
  const auto* credentials = of.cors.find("AllowCredentials");
  if (credentials == nullptr || *credentials != json::value(true) || !origins->is_array()) return;
  for (const auto& each : origins->as_array())
    if (each == json::value("*"))
      found.push_back(
          {"CORS lets every origin send credentials, which browsers refuse. Name the origins.", of.declared_at});
}

}  // namespace

void check_http_api(const declared_http_api& what, const model::service& of, problems& found) {
  check_cors(what, found);
  check_stages(what, found);
  check_domain(what, found);
  check_authorizers(what, of, found);
  check_conflicts(what.routes, found);
  for (const route& each : what.routes) check_route(what, of, each, found);
  if (what.routes.empty()) found.push_back({"it has no route. Declare one, or a fallback.", what.declared_at});
}

}  // namespace sparta::api
