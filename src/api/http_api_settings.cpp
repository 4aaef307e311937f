#include "api/http_api_settings.hpp"

#include "model/service_state.hpp"

#include <utility>

namespace sparta::api {
namespace {

void set(json::object& to, const char* name, const cfn::detail::value_base& what) {
  if (what.has_value()) to[name] = what;
}

}  // namespace

json::value cors_configuration(const http::cors& what) {
  json::object cors;
  if (what.allow_credentials) cors["AllowCredentials"] = true;
  cors["AllowHeaders"] = json::array{"authorization", "content-type"};
  set(cors, "AllowHeaders", what.headers);
  set(cors, "AllowMethods", what.methods);
  set(cors, "AllowOrigins", what.origins);
  set(cors, "ExposeHeaders", what.expose_headers);
  if (what.max_age) cors["MaxAge"] = what.max_age->count();
  return cors;
}

json::object route_settings(const throttle& limits, bool detailed_metrics) {
  json::object settings;
  if (detailed_metrics) settings["DetailedMetricsEnabled"] = true;
  set(settings, "ThrottlingBurstLimit", limits.burst);
  set(settings, "ThrottlingRateLimit", limits.rate);
  return settings;
}

stage kept(const http_api_stage& what, std::source_location where) {
  stage made{.name = std::string(what.name),
             .auto_deploy = what.auto_deploy,
             .variables = what.variables,
             .settings = route_settings(what.throttle, what.detailed_metrics),
             .declared_at = model::line_of(where)};
  if (what.access_log) {
    made.log = {.destination = what.access_log->destination, .format = std::string(what.access_log->format)};
    if (what.access_log->retention.value.count() != 0) made.log->retention = what.access_log->retention.value;
  }
  return made;
}

domain kept(const http_api_domain& what) {
  domain made{.name = what.name,
              .certificate = what.certificate,
              .hosted_zone = what.hosted_zone,
              .base_path = std::string(what.base_path)};
  set(made.mutual_tls, "TruststoreUri", what.truststore);
  set(made.mutual_tls, "TruststoreVersion", what.truststore_version);
  return made;
}

authorizer kept(const jwt_authorizer_options& what, std::source_location where) {
  json::object configuration{{"Audience", what.audience}, {"Issuer", what.issuer}};
  return {.name = std::string(what.name.text),
          .properties = {{"AuthorizerType", "JWT"},
                         {"IdentitySource", json::array{what.identity_source}},
                         {"JwtConfiguration", std::move(configuration)}},
          .declared_at = model::line_of(where)};
}

authorizer kept(const http_lambda_authorizer_options& what, std::size_t function, std::source_location where) {
  json::object properties{{"AuthorizerPayloadFormatVersion", "2.0"},
                          {"AuthorizerResultTtlInSeconds", what.ttl.count()},
                          {"AuthorizerType", "REQUEST"},
                          {"EnableSimpleResponses", what.simple_responses}};
  if (!what.identity_sources)
    properties["IdentitySource"] = json::array{"$request.header.Authorization"};
  else
    set(properties, "IdentitySource", *what.identity_sources);
  return {.name = std::string(what.name.text),
          .properties = std::move(properties),
          .function = function,
          .alias = std::string(what.alias),
          .ttl = what.ttl,
          .declared_at = model::line_of(where)};
}

}  // namespace sparta::api
