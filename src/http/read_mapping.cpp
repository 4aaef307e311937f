#include "base/percent.hpp"
#include "base/strings.hpp"
#include "http/front.hpp"
#include "http/query_string.hpp"
#include "http/raw_path.hpp"
#include "http/request_parts.hpp"

#include <sparta/http/route_path.hpp>
#include <sparta/json/write.hpp>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sparta::http {
namespace {

/// A template for handlers of requests has the bytes; one for other handlers has made JSON of JSON and of forms.
std::string body_of(json::value& event, const event_part& all) {
  const json::value* const body = event.find("body");
  if (body == nullptr || body->is_string() || body->is_null()) return read_body(all);
  return json::write(*body);
}

/// All values of each name, where the template had them, or else the one that it had.
std::vector<field> values_of(const event_part& all, std::string_view many, std::string_view single) {
  std::vector<field> found = all[many].fields();
  std::set<std::string> several;
  for (const field& each : found) several.insert(each.name);
  for (field& each : all[single].fields())
    if (!several.contains(each.name)) found.push_back(std::move(each));
  return found;
}

std::string value_of(std::string_view name, const std::vector<field>& parameters) {
  for (const field& each : parameters)
    if (each.name == name) return each.value;
  return {};
}

/// The resource's path with what its parameters were, which API Gateway leaves encoded. The request's own path would
/// begin with a stage, or with what a domain maps to the API.
std::string path_of(std::string_view resource, const std::vector<field>& parameters) {
  std::string path;
  for (const std::string& segment : base::split(resource.substr(resource.starts_with('/') ? 1 : 0), '/')) {
    const std::string_view parameter = detail::parameter_in(segment);
    path += "/" + (parameter.empty() ? segment : value_of(parameter, parameters));
  }
  return raw_path(path);
}

/// Without an authorizer, who signed, by the names that payload format 2.0 has for it.
json::value authorizer_of(json::value told, const event_part& identity) {
  if (told.is_object() && !told.as_object().empty()) return told;
  std::string arn = identity["userArn"].text();
  if (arn.empty()) return {};
  return json::object{{"accountId", identity["accountId"].text()},
                      {"callerId", identity["caller"].text()},
                      {"userArn", std::move(arn)},
                      {"userId", identity["user"].text()}};
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
  for (field& each : values_of(all, "multiValueQueryParams", "queryParams"))
    made.query_string_parameters.add(std::move(each.name), std::move(each.value));
  made.raw_query_string = write_query(made.query_string_parameters);
  const std::vector<field> path = all["pathParams"].fields();
  made.raw_path = path_of(resource, path);
  for (const field& each : path) made.path_parameters.add(each.name, base::percent_decode(each.value));
  made.headers = combined(values_of(all, "multiValueHeaders", "headers"));
  made.cookies = read_cookies(made.header("cookie"));
  made.body = body_of(event, all);
  made.route = route_of(resource);
  made.request_id = context["requestId"].text();
  made.source_ip = context["identity"]["sourceIp"].text();
  made.authorizer = authorizer_of(all["authorizer"].any(), context["identity"]);
  if (fault) return *std::move(fault);
  return made;
}

}  // namespace sparta::http
