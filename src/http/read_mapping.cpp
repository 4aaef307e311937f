#include "http/front.hpp"
#include "http/query_string.hpp"
#include "http/raw_path.hpp"
#include "http/request_parts.hpp"

#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::http {
namespace {

/// Of JSON and forms, the template has made JSON.
std::string body_of(const event_part& event) {
  json::value body = event["body"].any();
  if (body.is_string()) return std::move(body.as_string());
  return body.is_null() ? std::string() : json::write(body);
}

}  // namespace

result<request> read_mapping(json::value& event) {
  std::optional<error> fault;
  const event_part all(event, fault);
  const event_part context = all["context"];

  request made{.method = all["method"].text()};
  made.front = front::rest_api_mapping;
  made.stage = context["stage"].text();
  const std::string resource = context["resourcePath"].text();
  made.raw_path = raw_path(resource);
  for (field& each : all["queryParams"].fields())
    made.query_string_parameters.add(std::move(each.name), std::move(each.value));
  made.raw_query_string = write_query(made.query_string_parameters);
  for (field& each : all["pathParams"].fields()) made.path_parameters.add(std::move(each.name), std::move(each.value));
  made.headers = combined(all["headers"].fields());
  made.cookies = read_cookies(made.header("cookie"));
  made.body = body_of(all);
  made.route = route_of(resource);
  made.request_id = context["requestId"].text();
  made.source_ip = context["identity"]["sourceIp"].text();
  made.authorizer = all["authorizer"].any();
  if (fault) return *std::move(fault);
  return made;
}

}  // namespace sparta::http
