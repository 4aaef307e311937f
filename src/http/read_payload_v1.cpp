#include "base/percent.hpp"
#include "http/front.hpp"
#include "http/query_string.hpp"
#include "http/raw_path.hpp"
#include "http/request_parts.hpp"

#include <utility>

namespace sparta::http {
namespace {

/// The map with all values, or the one that has the last of each when a test event has no other.
std::vector<field> either(const event_part& many, const event_part& single) {
  return many.exists() ? many.fields() : single.fields();
}

/// Who signed, by the names that payload format 2.0 has for it.
json::value signer(const event_part& identity) {
  if (!identity["userArn"].exists()) return {};
  return json::object{{"accessKey", identity["accessKey"].any()},
                      {"accountId", identity["accountId"].any()},
                      {"callerId", identity["caller"].any()},
                      {"userArn", identity["userArn"].any()},
                      {"userId", identity["user"].any()}};
}

/// What an authorizer told is beside what it took; an HTTP API sends nulls where a route has none.
json::value authorizer_of(const event_part& context) {
  json::value told = context["authorizer"].any();
  json::object members;
  if (told.is_object())
    for (auto& [name, value] : told.as_object())
      if (!value.is_null() && name != "integrationLatency") members[name] = std::move(value);
  return members.empty() ? signer(context["identity"]) : json::value(std::move(members));
}

/// Only an HTTP API has the stage in front of the path, namely when both of its paths are the same.
std::string path_of(const event_part& event, const std::string& stage, bool decoded) {
  const std::string path = event["path"].text();
  const bool staged = decoded && event["requestContext"]["path"].text() == path;
  return raw_path(staged ? without_stage(path, stage) : path);
}

}  // namespace

// A REST API decodes the query alone; an HTTP API with payload format 1.0, which tells its version and has no
// resources, decodes the path and its parameters, too.
// https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
result<request> read_payload_v1(json::value& event) {
  std::optional<error> fault;
  const event_part all(event, fault);
  const event_part context = all["requestContext"];
  // The embedded AWS tells a version for a REST API as well.
  const bool of_http_api = all["version"].exists() && !context["resourceId"].exists();

  request made{.method = all["httpMethod"].text()};
  made.front = of_http_api ? front::http_api_v1 : front::rest_api;
  made.stage = context["stage"].text();
  made.raw_path = path_of(all, made.stage, of_http_api);
  for (field& each : either(all["multiValueQueryStringParameters"], all["queryStringParameters"]))
    made.query_string_parameters.add(std::move(each.name), std::move(each.value));
  made.raw_query_string = write_query(made.query_string_parameters);
  for (field& each : all["pathParameters"].fields())
    made.path_parameters.add(std::move(each.name),
                             of_http_api ? std::move(each.value) : base::percent_decode(each.value));
  made.headers = combined(either(all["multiValueHeaders"], all["headers"]));
  made.cookies = read_cookies(made.header("cookie"));
  made.body = read_body(all);
  made.route = route_of(all["resource"].text());
  made.request_id = context["requestId"].text();
  made.source_ip = context["identity"]["sourceIp"].text();
  made.authorizer = authorizer_of(context);
  if (fault) return *std::move(fault);
  return made;
}

}  // namespace sparta::http
