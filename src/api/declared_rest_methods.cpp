#include "api/property.hpp"
#include "api/rest_declaration.hpp"

#include <string>
#include <utility>

namespace sparta::api {
namespace {

json::array list_of(const json::value& declared) { return declared.is_array() ? declared.as_array() : json::array(); }

json::object map_of(const json::value& declared) {
  return declared.is_object() ? declared.as_object() : json::object();
}

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html
std::string_view place_of(http::detail::place from) {
  switch (from) {
    case http::detail::place::path: return "path.";
    case http::detail::place::query: return "querystring.";
    default: return "header.";
  }
}

}  // namespace

json::object settings_of(const rest_throttle& throttle, const rest_caching& caching) {
  json::object settings;
  if (caching.ttl) {
    if (caching.data_encrypted) settings["CacheDataEncrypted"] = true;
    settings["CacheTtlInSeconds"] = caching.ttl->count();
    settings["CachingEnabled"] = true;
  }
  set(settings, "ThrottlingBurstLimit", throttle.burst_limit);
  set(settings, "ThrottlingRateLimit", throttle.rate_limit);
  return settings;
}

rest_view declared(const rest_method_options& what) {
  rest_view made{.authorizer = what.authorizer,
                 .authorization_scopes = what.authorization_scopes,
                 .api_key_required = what.api_key_required,
                 .integration = what.integration,
                 .content_types = list_of(what.content_types),
                 .request_parameters = map_of(what.request_parameters),
                 .request_model = what.request_model.index(),
                 .validation = what.validation,
                 .streams = what.streams,
                 .timeout = what.timeout,
                 .settings = settings_of(what.throttle, what.caching),
                 .cache_key_parameters = list_of(what.cache_key_parameters),
                 .operation_name = std::string(what.operation_name),
                 .alias = std::string(what.alias)};
  for (const auto& each : what.method_responses)
    made.responses.push_back(
        {.status_code = each.status_code, .model = each.model.index(), .headers = list_of(each.headers)});
  return made;
}

json::object declared(const std::vector<request_parameter>& parameters) {
  json::object made;
  for (const auto& each : parameters) {
    // A cookie is part of one header, which is not missing because the cookie is.
    const bool cookie = each.from == http::detail::place::cookie;
    const std::string name = "method.request." + std::string(place_of(each.from)) +
                             (cookie ? std::string("Cookie") : std::string(each.name));
    made[name] = each.required && !cookie;
  }
  return made;
}

}  // namespace sparta::api
