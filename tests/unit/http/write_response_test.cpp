#include "http/front.hpp"

#include <sparta/json/parse.hpp>

#include <gtest/gtest.h>
#include <set>

namespace sparta::http {
namespace {

json::value written(response what, front by, std::string method = "GET") {
  const raw_response made = write_response(std::move(what), {.method = std::move(method), .front = by});
  EXPECT_EQ(made.content_type, "application/json");
  return *json::parse(made.body);
}

const response two_cookies{.status = 201,
                           .headers = {{"Content-Type", "text/plain"},
                                       {"Set-Cookie", "a=1; Path=/"},
                                       {"Vary", "Accept"},
                                       {"set-cookie", "b=2"},
                                       {"vary", "Origin"}},
                           .body = "done"};

TEST(write_response, puts_cookies_apart_for_payload_format_2) {
  const json::value expected{{"statusCode", 201},
                             {"headers", {{"content-type", "text/plain"}, {"vary", "Accept, Origin"}}},
                             {"cookies", json::array{"a=1; Path=/", "b=2"}},
                             {"body", "done"},
                             {"isBase64Encoded", false}};
  EXPECT_EQ(written(two_cookies, front::http_api), expected);
  EXPECT_EQ(written(two_cookies, front::function_url), expected);
  EXPECT_EQ(written({}, front::http_api).find("cookies"), nullptr);
}

TEST(write_response, has_lists_for_a_rest_api) {
  EXPECT_EQ(written(two_cookies, front::rest_api), (json::value{{"statusCode", 201},
                                                                {"multiValueHeaders",
                                                                 {{"content-type", json::array{"text/plain"}},
                                                                  {"set-cookie", json::array{"a=1; Path=/", "b=2"}},
                                                                  {"vary", json::array{"Accept", "Origin"}}}},
                                                                {"body", "done"},
                                                                {"isBase64Encoded", false}}));
}

TEST(write_response, describes_the_status_for_a_load_balancer) {
  const json::value many = written(two_cookies, front::load_balancer_multi_value);
  EXPECT_EQ(*many.find("statusDescription"), "201 Created");
  EXPECT_EQ(*many.find("multiValueHeaders")->find("set-cookie"), (json::array{"a=1; Path=/", "b=2"}));
  EXPECT_EQ(many.find("headers"), nullptr);
  EXPECT_EQ(written({.status = 299}, front::load_balancer).find("statusDescription"), nullptr);
}

TEST(write_response, spells_each_cookie_in_its_way_for_a_load_balancer_with_single_values) {
  response what;
  for (int i = 0; i < 512; ++i) what.headers.add("set-cookie", std::to_string(i));
  const json::value made = written(what, front::load_balancer);
  std::set<std::string> names;
  std::set<std::string> values;
  for (const auto& [name, value] : made.find("headers")->as_object()) {
    EXPECT_TRUE(detail::same_ignoring_case(name, "set-cookie")) << name;
    names.insert(name);
    values.insert(value.as_string());
  }
  EXPECT_EQ(names.size(), 512U);
  EXPECT_EQ(values.size(), 512U);
  EXPECT_EQ(*made.find("headers")->find("set-cookie"), "0");
}

TEST(write_response, sends_text_as_it_is_and_all_else_in_base64) {
  const auto is_base64 = [](std::string body, std::string type) {
    response what{.body = std::move(body)};
    if (!type.empty()) what.headers.set("content-type", std::move(type));
    return written(std::move(what), front::http_api).find("isBase64Encoded")->as_bool();
  };
  for (const auto* type : {"", "text/html; charset=utf-8", "Application/JSON", "application/problem+json",
                           "image/svg+xml", "application/x-www-form-urlencoded"})
    EXPECT_FALSE(is_base64("grüße", type)) << type;
  for (const auto* type : {"image/png", "application/octet-stream", "font/woff2"}) {
    EXPECT_TRUE(is_base64("plain", type)) << type;
    EXPECT_FALSE(is_base64("", type)) << type;
  }
  for (const auto* type : {"", "text/plain", "application/json"}) EXPECT_TRUE(is_base64("\xFF", type)) << type;
  EXPECT_EQ(*written(bytes(std::string("\0\xFF", 2)), front::rest_api).find("body"), "AP8=");
}

TEST(write_response, has_no_body_where_http_has_none) {
  EXPECT_EQ(*written(text("x"), front::http_api, "HEAD").find("body"), "");
  EXPECT_EQ(*written({.status = 204, .body = "x"}, front::rest_api).find("body"), "");
  EXPECT_EQ(*written({.status = 304, .body = "\xFF"}, front::load_balancer).find("isBase64Encoded"), false);
}

}  // namespace
}  // namespace sparta::http
