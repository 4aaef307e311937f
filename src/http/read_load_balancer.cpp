#include "base/strings.hpp"
#include "http/front.hpp"
#include "http/query_string.hpp"
#include "http/raw_path.hpp"
#include "http/request_parts.hpp"

#include <utility>

namespace sparta::http {
namespace {

/// The load balancer adds the address that it sees to those which the caller claims, at the end.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html
std::string last_hop(std::string_view forwarded_for) {
  const auto comma = forwarded_for.rfind(',');
  return std::string(base::trim(comma == std::string_view::npos ? forwarded_for : forwarded_for.substr(comma + 1)));
}

/// Neither names nor values of parameters are decoded, which leaves the text of the query, but for the order of those
/// with different names.
std::string query_of(const std::vector<field>& parameters) {
  std::string text;
  for (const field& each : parameters) {
    if (!text.empty()) text += '&';
    text.append(each.name).append("=").append(each.value);
  }
  return text;
}

}  // namespace

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
result<request> read_load_balancer(json::value& event) {
  std::optional<error> fault;
  const event_part all(event, fault);
  const bool many = all["multiValueHeaders"].exists();

  request made{.method = all["httpMethod"].text()};
  made.front = many ? front::load_balancer_multi_value : front::load_balancer;
  made.raw_path = raw_path(all["path"].text());
  made.raw_query_string = query_of(all[many ? "multiValueQueryStringParameters" : "queryStringParameters"].fields());
  made.query_string_parameters = read_query(made.raw_query_string);
  made.headers = combined(all[many ? "multiValueHeaders" : "headers"].fields());
  made.cookies = read_cookies(made.header("cookie"));
  made.body = read_body(all);
  made.source_ip = last_hop(made.header("x-forwarded-for"));
  if (fault) return *std::move(fault);
  return made;
}

}  // namespace sparta::http
