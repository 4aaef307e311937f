#include "fronts_table.hpp"

#include "base/base64.hpp"
#include "base/percent.hpp"
#include "base/strings.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <utility>

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

}  // namespace

response mirror(const request& of) {
  response made{.status = of.method == "DELETE" ? 404 : 201, .body = of.body};
  made.headers.add("X-Seen", json::write(seen(of)));
  made.headers.add("Set-Cookie", "a=1; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT");
  if (const std::string* const type = of.headers.find("content-type")) made.headers.add("content-type", *type);
  return made;
}

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

}  // namespace sparta::http
