// One handler, one table of requests, every front: the same answers.
#include "base/base64.hpp"
#include "base/percent.hpp"
#include "base/strings.hpp"
#include "front_ends.hpp"

#include <sparta/http/serve.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>
#include <gtest/gtest.h>

namespace sparta::http {
namespace {

/// What a handler sees of a request, whatever it came through. Of parameters with different names, some fronts don't
/// tell the order.
json::value seen(const request& of) {
  const auto listed = [](const auto& fields) {
    std::vector<field> all(fields.begin(), fields.end());
    std::ranges::stable_sort(all, {}, &field::name);
    json::array made;
    for (field& each : all) made.push_back(json::array{each.name, each.value});
    return made;
  };
  std::vector<field> headers;
  for (const field& each : of.headers)
    if (!base::to_lower(each.name).starts_with("x-forwarded"))
      headers.push_back({base::to_lower(each.name), each.value});
  return json::object{{"method", of.method},
                      {"path", base::percent_decode(of.raw_path)},
                      {"query", listed(of.query_string_parameters)},
                      {"cookies", listed(of.cookies)},
                      {"headers", listed(headers)},
                      {"body", base::base64_encode(of.body)},
                      {"source", of.source_ip}};
}

/// Tells what it sees in a header; its answer has the request's own body and media type, and what headers can have.
response mirror(const request& of) {
  response made{.status = of.method == "DELETE" ? 404 : 201, .body = of.body};
  made.headers = {{"X-Seen", json::write(seen(of))},
                  {"Set-Cookie", "a=1; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT"},
                  {"set-cookie", "b=2"},
                  {"set-cookie", "a=1"}};
  if (const std::string* const type = of.headers.find("content-type")) made.headers.add("content-type", *type);
  return made;
}

struct row {
  const char* what;
  sent request;
  /// What the handler has to see of path and query, for rows where it isn't what was sent.
  std::string path = request.path;
  std::vector<field> query{};
};

std::vector<row> rows() {
  const std::string bytes = [] {
    std::string all;
    for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
    return all;
  }();
  const field json_type{"Content-Type", "application/json"};
  const field form_type{"content-type", "application/x-www-form-urlencoded"};
  return {
      {"nothing but a path", {}},
      {"a path with a slash at its end", {.path = "/files/"}},
      {"slashes without anything between", {.path = "/files//a"}},
      {"dots", {.path = "/files/../a/./b"}},
      {"what a path may have", {.path = "/files/-._~!$&'()*+,;=:@"}},
      {"an encoded blank", {.path = "/files/a%20b"}, "/files/a b"},
      {"a plus in the path, which is none of a form's", {.path = "/files/a+b"}},
      {"an encoded plus in the path", {.path = "/files/a%2Bb"}, "/files/a+b"},
      {"an encoded slash", {.path = "/files/a%2Fb"}, "/files/a/b"},
      {"an encoded question mark and hash", {.path = "/files/a%3Fb%23c"}, "/files/a?b#c"},
      {"an encoded percent sign", {.path = "/files/100%25"}, "/files/100%"},
      {"other letters in the path", {.path = "/files/gr%C3%BC%C3%9Fe/%F0%9F%98%80"}, "/files/grüße/😀"},
      {"lower-case hex", {.path = "/files/%c3%bc"}, "/files/ü"},
      {"one parameter", {.query = "a=1"}, "/", {{"a", "1"}}},
      {"a parameter that comes twice", {.query = "a=2&a=1"}, "/", {{"a", "2"}, {"a", "1"}}},
      {"the same one twice", {.query = "a=1&a=1"}, "/", {{"a", "1"}, {"a", "1"}}},
      {"one between two others", {.query = "a=1&b=3&a=2"}, "/", {{"a", "1"}, {"a", "2"}, {"b", "3"}}},
      {"names that differ by case", {.query = "a=1&A=2"}, "/", {{"A", "2"}, {"a", "1"}}},
      {"commas in a value", {.query = "a=1,2&a=3%2C4"}, "/", {{"a", "1,2"}, {"a", "3,4"}}},
      {"an empty value", {.query = "a=&b=1"}, "/", {{"a", ""}, {"b", "1"}}},
      {"a name alone", {.query = "flag"}, "/", {{"flag", ""}}},
      {"an equals sign in a value", {.query = "a=b=c"}, "/", {{"a", "b=c"}}},
      {"blanks of both spellings", {.query = "a=b+c%20d"}, "/", {{"a", "b c d"}}},
      {"an encoded plus", {.query = "a=1%2B1"}, "/", {{"a", "1+1"}}},
      {"what separates, encoded", {.query = "a%26b=c%3Dd%26e"}, "/", {{"a&b", "c=d&e"}}},
      {"a percent sign, encoded twice", {.query = "a=%2541"}, "/", {{"a", "%41"}}},
      {"brackets", {.query = "a%5B%5D=1&a[]=2"}, "/", {{"a[]", "1"}, {"a[]", "2"}}},
      {"other letters in the query", {.query = "gr%C3%BC%C3%9Fe=%E2%82%AC"}, "/", {{"grüße", "€"}}},
      {"headers of any case", {.headers = {{"X-LOUD", "1"}, {"x-quiet", "2"}, {"X-Mixed", "3"}}}},
      {"a header that comes twice", {.headers = {{"X-Tag", "a"}, {"X-Tag", "b"}}}},
      {"a header with commas", {.headers = {{"If-Modified-Since", "Wed, 21 Oct 2026 07:28:00 GMT"}}}},
      {"an empty header", {.headers = {{"x-empty", ""}}}},
      {"a header with quotes", {.headers = {{"x-quoted", R"("a\b"; c='d')"}}}},
      {"a cookie", {.headers = {{"Cookie", "session=abc"}}}},
      {"cookies", {.headers = {{"cookie", "a=1; b=\"x y\"; a=2; c=d=e"}}}},
      {"JSON", {.method = "POST", .headers = {json_type}, .body = R"({"a":"\"grüße\"\n\u0000"})"}},
      {"text of other letters",
       {.method = "PUT", .headers = {{"content-type", "text/plain"}}, .body = "grüße 😀\r\n\t"}},
      {"a form", {.method = "POST", .headers = {form_type}, .body = "a=1&a=2&b=%2B+x"}},
      {"every byte",
       {.method = "POST", .headers = {{"content-type", "application/octet-stream"}}, .body = bytes + bytes}},
      {"bytes that are called text",
       {.method = "POST",
        .headers = {{"content-type", "text/plain; charset=iso-8859-1"}},
        .body = "gr\xFC\xDF"
                "e"}},
      {"an image of ASCII alone",
       {.method = "POST", .headers = {{"content-type", "image/x-portable-bitmap"}}, .body = "P1 1 1 0"}},
      {"a body without a media type", {.method = "PATCH", .body = "{"}},
      {"a body of a delete", {.method = "DELETE", .headers = {json_type}, .body = "[]"}},
      {"a head", {.method = "HEAD", .path = "/files/a"}},
      {"options", {.method = "OPTIONS", .headers = {{"Access-Control-Request-Method", "PUT"}}}},
      {"a method that nobody has heard of", {.method = "PROPFIND"}},
      {"all at once",
       {.method = "POST",
        .path = "/files/%2Fa%2F",
        .query = "a=%2F&b=+&a=%3D",
        .headers = {{"Cookie", "a=1"}, {"X-A", "1"}, json_type},
        .body = "\"\\\""},
       "/files//a/",
       {{"a", "/"}, {"a", "="}, {"b", " "}}},
  };
}

received ask(const front_end& through, const sent& what) {
  context ctx;
  const auto answer = sparta::detail::erase(mirror)(through.event(what), ctx);
  if (!answer) {
    ADD_FAILURE() << answer.error().message;
    return {};
  }
  return through.answer(answer->body);
}

json::value seen_by(const received& answer) {
  for (const field& each : answer.headers)
    if (each.name == "x-seen") return *json::parse(each.value);
  return {};
}

TEST(fronts_table, one_handler_sees_the_same_request_and_its_answer_arrives_alike) {
  const auto& all = front_ends();
  for (const row& each : rows()) {
    const received full = ask(all.front(), each.request);
    const received single = ask(all.front(), with_single_values(each.request));
    for (const front_end& through : all) {
      SCOPED_TRACE(std::string(each.what) + ", by the " + through.name);
      const received got = ask(through, each.request);
      const received& wanted = through.single_values ? single : full;
      EXPECT_EQ(json::write(seen_by(got)), json::write(seen_by(wanted)));
      EXPECT_EQ(got, wanted);
    }
  }
}

TEST(fronts_table, the_request_is_the_one_that_was_sent) {
  for (const row& each : rows()) {
    SCOPED_TRACE(each.what);
    const received got = ask(front_ends().front(), each.request);
    const json::value saw = seen_by(got);
    EXPECT_EQ(*saw.find("method"), each.request.method);
    EXPECT_EQ(*saw.find("path"), each.path);
    EXPECT_EQ(*saw.find("body"), base::base64_encode(each.request.body));
    EXPECT_EQ(*saw.find("source"), "203.0.113.12");
    json::array query;
    for (const field& parameter : each.query) query.push_back(json::array{parameter.name, parameter.value});
    EXPECT_EQ(*saw.find("query"), query);
    EXPECT_EQ(got.body, each.request.method == "HEAD" ? "" : each.request.body);
    EXPECT_EQ(got.status, each.request.method == "DELETE" ? 404 : 201);
    EXPECT_EQ(std::ranges::count(got.headers, "set-cookie", &field::name), 3);
  }
}

TEST(fronts_table, the_parameter_of_the_path_is_decoded_where_there_is_a_route) {
  for (const front_end& through : front_ends()) {
    if (!through.routes) continue;
    context ctx;
    std::string path;
    const auto keep = [&](const request& of) { path = of.path("path"); };
    for (const auto& [sent_as, seen_as] : std::initializer_list<std::pair<const char*, const char*>>{
             {"a", "a"}, {"a/b", "a/b"}, {"a%2Fb", "a/b"}, {"a+b%20c", "a+b c"}, {"%C3%BC", "ü"}, {"100%25", "100%"}}) {
      ASSERT_TRUE(sparta::detail::erase(keep)(through.event({.path = std::string("/files/") + sent_as}), ctx));
      EXPECT_EQ(path, seen_as) << through.name;
    }
  }
}

}  // namespace
}  // namespace sparta::http
