#include "front_ends.hpp"

#include "base/base64.hpp"
#include "base/percent.hpp"
#include "base/strings.hpp"
#include "base/utf8.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>
#include <utility>

namespace sparta::http {
namespace {

using base::percent_decode;
using base::to_lower;

constexpr const char* client = "203.0.113.12";
constexpr const char* route = "/files/{path+}";

// Requests

std::string form_decoded(std::string text) {
  std::replace(text.begin(), text.end(), '+', ' ');
  return percent_decode(text);
}

/// The pairs of the query, as they are in the URL.
std::vector<field> pairs_of(const std::string& query) {
  std::vector<field> all;
  for (const std::string& pair : base::split(query, '&')) {
    const auto equals = std::min(pair.find('='), pair.size());
    if (!pair.empty()) all.push_back({pair.substr(0, equals), pair.substr(std::min(equals + 1, pair.size()))});
  }
  return all;
}

json::value nothing_or(json::object members) {
  return members.empty() ? json::value() : json::value(std::move(members));
}

json::object last_of_each(const std::vector<field>& all) {
  json::object members;
  for (const field& each : all) members[each.name] = each.value;
  return members;
}

json::object all_of_each(const std::vector<field>& all) {
  json::object members;
  for (const field& each : all) {
    if (members[each.name].is_null()) members[each.name] = json::array{};
    members[each.name].as_array().emplace_back(each.value);
  }
  return members;
}

json::object with_commas(const std::vector<field>& all) {
  json::object members;
  for (const field& each : all) {
    json::value& there = members[each.name];
    there = there.is_null() ? each.value : there.as_string() + "," + each.value;
  }
  return members;
}

std::vector<field> decoded(std::vector<field> all) {
  for (field& each : all) each = {form_decoded(each.name), form_decoded(each.value)};
  return all;
}

std::vector<field> lower_case(std::vector<field> all) {
  for (field& each : all) each.name = to_lower(each.name);
  return all;
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto size = base::utf8_character(text);
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

/// A body of bytes crosses in base64, whatever else may.
void put_body(json::object& event, const sent& what, bool null_when_empty) {
  const bool text = is_utf8(what.body);
  event["body"] = text ? what.body : base::base64_encode(what.body);
  if (what.body.empty() && null_when_empty) event["body"] = nullptr;
  event["isBase64Encoded"] = !text;
}

json::value path_parameters(std::string path) {
  constexpr std::string_view literal = "/files/";
  if (!path.starts_with(literal)) return {};
  return json::object{{"path", path.substr(literal.size())}};
}

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
json::object payload_v1(const sent& what) {
  const auto query = decoded(pairs_of(what.query));
  json::object event{{"resource", route},
                     {"path", what.path},
                     {"httpMethod", what.method},
                     {"headers", nothing_or(last_of_each(what.headers))},
                     {"multiValueHeaders", nothing_or(all_of_each(what.headers))},
                     {"queryStringParameters", nothing_or(last_of_each(query))},
                     {"multiValueQueryStringParameters", nothing_or(all_of_each(query))},
                     {"pathParameters", path_parameters(what.path)},
                     {"stageVariables", nullptr},
                     {"requestContext",
                      {{"path", "/test" + what.path},
                       {"stage", "test"},
                       {"requestId", "id"},
                       {"httpMethod", what.method},
                       {"identity", {{"sourceIp", client}, {"userArn", nullptr}}}}}};
  put_body(event, what, true);
  return event;
}

std::string rest_event(const sent& what) { return json::write(payload_v1(what)); }

/// An HTTP API has the path decoded, with the stage.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
std::string http_v1_event(const sent& what) {
  json::object event = payload_v1(what);
  event["version"] = "1.0";
  event["path"] = "/test" + percent_decode(what.path);
  event["requestContext"].as_object()["path"] = event["path"];
  event["pathParameters"] = path_parameters(percent_decode(what.path));
  return json::write(event);
}

json::object payload_v2(const sent& what) {
  std::vector<field> headers;
  json::array cookies;
  for (const field& each : lower_case(what.headers)) {
    if (each.name != "cookie")
      headers.push_back(each);
    else
      for (const auto& cookie : base::split(each.value, ';')) cookies.emplace_back(base::trim(cookie));
  }
  json::object event{{"version", "2.0"},
                     {"routeKey", "$default"},
                     {"rawPath", what.path},
                     {"rawQueryString", what.query},
                     {"headers", with_commas(headers)},
                     {"requestContext",
                      {{"domainName", "abc.lambda-url.eu-west-1.on.aws"},
                       {"http", {{"method", what.method}, {"path", what.path}, {"sourceIp", client}}},
                       {"requestId", "id"},
                       {"stage", "$default"}}}};
  if (!cookies.empty()) event["cookies"] = std::move(cookies);
  if (auto query = with_commas(decoded(pairs_of(what.query))); !query.empty())
    event["queryStringParameters"] = std::move(query);
  put_body(event, what, false);
  if (what.body.empty()) event.erase("body");
  return event;
}

/// https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
std::string url_event(const sent& what) { return json::write(payload_v2(what)); }

std::string http_v2_event(const sent& what) {
  json::object event = payload_v2(what);
  json::object& context = event["requestContext"].as_object();
  event["routeKey"] = "ANY " + std::string(route);
  event["rawPath"] = "/test" + percent_decode(what.path);
  event["pathParameters"] = path_parameters(percent_decode(what.path));
  context["domainName"] = "abc.execute-api.eu-west-1.amazonaws.com";
  context["stage"] = "test";
  return json::write(event);
}

/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
json::object balancer_event(const sent& what) {
  json::object event{{"requestContext", {{"elb", {{"targetGroupArn", "arn:aws:elasticloadbalancing:eu-west-1:1:x"}}}}},
                     {"httpMethod", what.method},
                     {"path", what.path}};
  put_body(event, what, false);
  return event;
}

std::vector<field> forwarded(const sent& what) {
  auto all = lower_case(what.headers);
  all.push_back({"x-forwarded-for", std::string("198.51.100.1, ") + client});
  return all;
}

std::string single_event(const sent& what) {
  json::object event = balancer_event(what);
  event["headers"] = last_of_each(forwarded(what));
  event["queryStringParameters"] = last_of_each(pairs_of(what.query));
  return json::write(event);
}

std::string multi_event(const sent& what) {
  json::object event = balancer_event(what);
  event["multiValueHeaders"] = all_of_each(forwarded(what));
  event["multiValueQueryStringParameters"] = all_of_each(pairs_of(what.query));
  return json::write(event);
}

// Answers

received read_answer(const std::string& answer, std::vector<const char*> header_maps) {
  const json::value all = *json::parse(answer);
  received made{.status = static_cast<int>(all.find("statusCode")->as_int64()), .body = all.find("body")->as_string()};
  for (const auto* map : header_maps)
    for (const auto& [name, value] : all.find(map)->as_object()) {
      if (value.is_string()) made.headers.push_back({to_lower(name), value.as_string()});
      if (value.is_array())
        for (const auto& each : value.as_array()) made.headers.push_back({to_lower(name), each.as_string()});
    }
  if (const auto* const cookies = all.find("cookies"))
    for (const auto& each : cookies->as_array()) made.headers.push_back({"set-cookie", each.as_string()});
  std::ranges::sort(made.headers, {}, [](const field& each) { return std::pair(each.name, each.value); });
  if (all.find("isBase64Encoded")->as_bool()) {
    const auto bytes = base::base64_decode(made.body);
    made.body = bytes ? std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size()) : "no base64";
  }
  return made;
}

received single_answer(const std::string& answer) { return read_answer(answer, {"headers"}); }
received multi_answer(const std::string& answer) { return read_answer(answer, {"multiValueHeaders"}); }

}  // namespace

const std::vector<front_end>& front_ends() {
  static const std::vector<front_end> all{
      {"REST API", true, false, rest_event, multi_answer},
      {"HTTP API, payload format 1.0", true, false, http_v1_event, multi_answer},
      {"HTTP API, payload format 2.0", true, false, http_v2_event, single_answer},
      {"function URL", false, false, url_event, single_answer},
      {"load balancer", false, true, single_event, single_answer},
      {"load balancer with multi-value headers", false, false, multi_event, multi_answer},
  };
  return all;
}

sent with_single_values(sent what) {
  const auto keep_last = [](std::vector<field>& all, auto same) {
    for (std::size_t i = 0; i < all.size();)
      if (std::any_of(all.begin() + static_cast<std::ptrdiff_t>(i) + 1, all.end(),
                      [&](const field& later) { return same(later.name, all[i].name); }))
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
      else
        ++i;
  };
  keep_last(what.headers, [](const auto& a, const auto& b) { return base::equals_ignoring_case(a, b); });
  auto pairs = pairs_of(what.query);
  keep_last(pairs, [](const auto& a, const auto& b) { return a == b; });
  what.query.clear();
  for (const field& each : pairs) what.query += (what.query.empty() ? "" : "&") + each.name + "=" + each.value;
  return what;
}

}  // namespace sparta::http
