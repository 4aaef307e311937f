#include "api/property.hpp"
#include "api/rest_declaration.hpp"

#include <string>

namespace sparta::api {
namespace {

std::string_view name_of(rest_logging level) {
  switch (level) {
    case rest_logging::off: return {};
    case rest_logging::error: return "ERROR";
    case rest_logging::info: return "INFO";
  }
  return {};
}

/// A line of JSON.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html
constexpr std::string_view json_format =
    R"({"requestId":"$context.requestId","extendedRequestId":"$context.extendedRequestId",)"
    R"("ip":"$context.identity.sourceIp","caller":"$context.identity.caller","user":"$context.identity.user",)"
    R"("requestTime":"$context.requestTime","httpMethod":"$context.httpMethod",)"
    R"("resourcePath":"$context.resourcePath","status":"$context.status","protocol":"$context.protocol",)"
    R"("responseLength":"$context.responseLength","responseLatency":"$context.responseLatency",)"
    R"("integrationLatency":"$context.integrationLatency","errorType":"$context.error.responseType"})";

json::object settings_of_all(const rest_stage_options& what) {
  json::object settings = settings_of(what.throttle, what.cache.caching);
  set_if(settings, "DataTraceEnabled", what.data_trace_enabled);
  set(settings, "LoggingLevel", name_of(what.logging_level));
  set_if(settings, "MetricsEnabled", what.metrics_enabled);
  return settings;
}

json::object access_log_of(const rest_access_log& what) {
  json::object made;
  set(made, "DestinationArn", json::value(what.destination_arn));
  made["Format"] = what.format.has_value() ? json::value(what.format) : json::value(json_format);
  return made;
}

}  // namespace

rest_stage declared(const rest_stage_options& what, const model::source_line& where) {
  rest_stage made{.name = std::string(what.stage_name),
                  .settings = settings_of_all(what),
                  .logs_access = what.access_log.has_value(),
                  .web_acl_arn = what.web_acl_arn,
                  .declared_at = where};
  if (!what.cache.size.empty()) {
    made.properties["CacheClusterEnabled"] = true;
    made.properties["CacheClusterSize"] = what.cache.size;
  }
  set(made.properties, "ClientCertificateId", json::value(what.client_certificate_id));
  set(made.properties, "Description", what.description);
  set_if(made.properties, "TracingEnabled", what.tracing_enabled);
  set(made.properties, "Variables", json::value(what.variables));
  if (what.access_log) {
    made.access_log = access_log_of(*what.access_log);
    if (const auto days = what.access_log->log_retention.value; days.count() > 0)
      made.log_retention_days = static_cast<int>(days.count());
  }
  return made;
}

}  // namespace sparta::api
