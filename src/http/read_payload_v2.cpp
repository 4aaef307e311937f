#include "base/strings.hpp"
#include "http/front.hpp"
#include "http/query_string.hpp"
#include "http/raw_path.hpp"
#include "http/request_parts.hpp"

#include <utility>

namespace sparta::http {
namespace {

/// A function's URL sends what an HTTP API would; its host tells it: `<id>.lambda-url.<region>.on.aws`.
/// https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
front front_of(std::string_view domain) {
  return domain.find(".lambda-url.") != std::string_view::npos ? front::function_url : front::http_api;
}

/// The member by which the authorizer's kind is known is left out.
json::value authorizer_of(const event_part& authorizer) {
  for (const auto* const kind : {"jwt", "lambda", "iam"})
    if (const event_part told = authorizer[kind]; told.exists()) return told.any();
  return {};
}

/// Cookies are apart from the headers. Here they are both.
void read_headers(const event_part& event, request& into) {
  into.headers = combined(event["headers"].fields());
  const auto cookies = event["cookies"].texts();
  if (!cookies.empty() && !into.headers.contains("cookie")) into.headers.add("cookie", base::join(cookies, "; "));
  into.cookies = read_cookies(into.header("cookie"));
}

}  // namespace

// An HTTP API has the path, and its parameters, decoded, and a stage of a name in front; a function's URL sends the
// path as it came. Of a parameter that came twice, the decoded map has both in one text, so the query itself is read.
// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
result<request> read_payload_v2(json::value& event) {
  std::optional<error> fault;
  const event_part all(event, fault);
  const event_part context = all["requestContext"];
  const event_part http = context["http"];

  request made{.method = http["method"].text()};
  made.front = front_of(context["domainName"].text());
  made.stage = context["stage"].text();
  made.raw_path = raw_path(without_stage(all["rawPath"].text(), made.stage));
  made.raw_query_string = all["rawQueryString"].text();
  made.query_string_parameters = read_query(made.raw_query_string);
  for (field& each : all["pathParameters"].fields())
    made.path_parameters.add(std::move(each.name), std::move(each.value));
  read_headers(all, made);
  made.body = read_body(all);
  made.route = route_of(all["routeKey"].text());
  made.request_id = context["requestId"].text();
  made.source_ip = http["sourceIp"].text();
  made.authorizer = authorizer_of(context["authorizer"]);
  if (fault) return *std::move(fault);
  return made;
}

}  // namespace sparta::http
