// Whatever event a front sends: reading it ends with a request or an error; the handler's answer, which has of the
// request what an answer can have, is JSON that its front takes, and a request that is sent again through another front
// is the same one.
#include "http/front.hpp"
#include "http/query_string.hpp"
#include "http/raw_path.hpp"
#include "http/sendable.hpp"

#include <sparta/http/serve.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

using namespace sparta;

void require(bool truth) {
  if (!truth) std::abort();
}

/// Answers with all that it was sent, fit or unfit.
http::response mirror(const http::request& of) {
  if (of.headers.contains("x-throw")) throw std::runtime_error(of.body);
  http::response made{.status = of.headers.contains("x-status") ? static_cast<int>(of.body.size()) : 200,
                      .body = of.body};
  for (const http::field& each : of.headers) made.headers.add(each.name, each.value);
  for (const http::field& each : of.cookies) made.headers.add("set-cookie", each.name + "=" + each.value);
  return made;
}

void require_texts(const json::value* of) {
  if (of == nullptr) return;
  for (const auto& [name, value] : of->as_object()) {
    if (!value.is_array()) require(value.is_string());
    if (value.is_array())
      for (const json::value& each : value.as_array()) require(each.is_string());
  }
}

void require_answer(const raw_response& answer, const http::request& to) {
  require(answer.body.size() <= http::answer_limit(to.front));
  const auto parsed = json::parse(answer.body);
  require(parsed.has_value());
  const bool mapped = to.front == http::front::rest_api_mapping;
  const auto status = parsed->find(mapped ? "code" : "statusCode")->as_int64();
  require(status >= 200 && status < 600);
  require_texts(parsed->find("headers"));
  require_texts(parsed->find("multiValueHeaders"));
  if (!mapped) require(parsed->find("body")->is_string() && parsed->find("isBase64Encoded")->is_bool());
}

/// What the reader makes of path and query reads the same again.
void require_fixed_point(const http::request& of) {
  require(of.raw_path.starts_with('/') && http::raw_path(of.raw_path) == of.raw_path);
  require(http::read_query(http::write_query(of.query_string_parameters)) == of.query_string_parameters);
  for (const char c : of.raw_path) require(c > ' ' && c < '\x7F' && c != '?' && c != '#');
}

/// The request as a function's URL would send it.
std::string sent_again(const http::request& of) {
  json::object headers;
  for (const http::field& each : of.headers) headers[each.name] = each.value;
  return json::write(json::object{
      {"version", "2.0"},
      {"rawPath", of.raw_path},
      {"rawQueryString", http::write_query(of.query_string_parameters)},
      {"headers", std::move(headers)},
      {"requestContext", {{"domainName", "a.lambda-url.eu-west-1.on.aws"}, {"http", {{"method", of.method}}}}}});
}

void require_same_again(const http::request& of) {
  const std::string event = sent_again(of);
  const auto again = http::read_request(event);
  require(again.has_value());
  require(again->method == of.method && again->raw_path == of.raw_path);
  require(again->query_string_parameters == of.query_string_parameters);
  require(again->headers == of.headers && again->cookies == of.cookies);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view event(reinterpret_cast<const char*>(data), size);
  const auto of = http::read_request(event);
  context ctx;
  const auto answer = detail::erase(mirror)(event, ctx);
  require(answer.has_value() == of.has_value());
  if (!of) {
    require(of.error().kind == error_kind::decode && !of.error().message.empty());
    return 0;
  }
  require_fixed_point(*of);
  require_same_again(*of);
  require_answer(*answer, *of);
  return 0;
}
