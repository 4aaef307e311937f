#include "http/front.hpp"

#include <sparta/json/write.hpp>
#include <sparta/testing/sample_event.hpp>

#include <gtest/gtest.h>

namespace sparta::http {
namespace {

using testing::sample_event;

request read(const std::string& event) {
  auto made = read_request(event);
  EXPECT_TRUE(made) << (made ? "" : made.error().message);
  return made ? *std::move(made) : request{};
}

request read_sample(std::string_view name, std::vector<std::string> changes = {}) {
  static std::string event;
  event = sample_event(name, {.set = std::move(changes)});
  return read(event);
}

struct front_sample {
  const char* name;
  front by;
  bool has_route;
};

/// What all samples of orders have in common, however their front puts it.
class read_sample_request : public ::testing::TestWithParam<front_sample> {};

TEST_P(read_sample_request, finds_what_was_sent) {
  const auto& [name, by, has_route] = GetParam();
  const request of = read_sample(name);
  EXPECT_EQ(of.front, by);
  EXPECT_EQ(of.method, "POST");
  EXPECT_EQ(of.raw_path, "/orders/4711/lines");
  EXPECT_EQ(of.body, R"({"sku":"pen","quantity":2})");
  EXPECT_EQ(of.header("Content-Type"), "application/json");
  EXPECT_EQ(of.source_ip, "203.0.113.12");
  EXPECT_EQ(of.route, has_route ? "/orders/{id}/lines" : "");
  EXPECT_EQ(of.path("id"), has_route ? "4711" : "");
  EXPECT_EQ(of.query("tag").empty(), false);
  EXPECT_FALSE(of.event.empty());
}

INSTANTIATE_TEST_SUITE_P(all, read_sample_request,
                         ::testing::Values(front_sample{"apigw-http-v2", front::http_api, true},
                                           front_sample{"apigw-http-v2-jwt", front::http_api, true},
                                           front_sample{"apigw-http-v2-client-certificate", front::http_api, true},
                                           front_sample{"function-url", front::function_url, false},
                                           front_sample{"function-url-iam", front::function_url, false},
                                           front_sample{"apigw-rest-proxy", front::rest_api, true},
                                           front_sample{"apigw-http-v1", front::http_api_v1, true},
                                           front_sample{"alb", front::load_balancer, false},
                                           front_sample{"alb-multi-value", front::load_balancer_multi_value, false}));

TEST(read_request, knows_a_rest_api_by_its_resource_where_it_tells_a_version_too) {
  EXPECT_EQ(read_sample("apigw-rest-proxy", {"version=1.0"}).front, front::rest_api);
}

TEST(read_request, has_all_of_a_parameter_that_came_twice) {
  const std::vector<std::string_view> both{"gift", "express"};
  for (const auto* name : {"apigw-http-v2", "function-url", "apigw-rest-proxy", "apigw-http-v1", "alb-multi-value"})
    EXPECT_EQ(read_sample(name).query_string_parameters.all("tag"), both) << name;
}

TEST(read_request, decodes_where_the_front_does_not) {
  EXPECT_EQ(read_sample("alb").query("name"), "grüße");
  EXPECT_EQ(read_sample("alb").raw_query_string, "tag=express&name=gr%C3%BC%C3%9Fe");
  EXPECT_EQ(read_sample("apigw-rest-proxy", {"pathParameters.id=a%2Fb+c"}).path("id"), "a/b+c");
  EXPECT_EQ(read_sample("apigw-http-v1", {"pathParameters.id=a%2Fb"}).path("id"), "a%2Fb");
  EXPECT_EQ(read_sample("apigw-http-v2", {"pathParameters.id=100%25"}).path("id"), "100%25");
}

TEST(read_request, takes_the_stage_off_the_path_of_an_http_api) {
  EXPECT_EQ(read_sample("apigw-http-v2", {"rawPath=/test/orders", "requestContext.stage=test"}).raw_path, "/orders");
  EXPECT_EQ(read_sample("apigw-http-v1", {"path=/test/orders", "requestContext.path=/test/orders"}).raw_path,
            "/orders");
  EXPECT_EQ(read_sample("apigw-rest-proxy", {"path=/test/orders"}).raw_path, "/test/orders");
  EXPECT_EQ(read_sample("apigw-rest-proxy").stage, "test");
}

TEST(read_request, has_cookies_as_such_and_as_a_header) {
  const parameters both{{"session", "abc"}, {"theme", "dark"}};
  for (const auto* name : {"apigw-http-v2", "function-url", "alb-multi-value"}) {
    const request of = read_sample(name);
    EXPECT_EQ(of.cookies, both) << name;
    EXPECT_EQ(of.header("cookie"), "session=abc; theme=dark") << name;
  }
}

TEST(read_request, makes_one_header_of_those_with_one_name) {
  const request of = read_sample(
      "apigw-rest-proxy", {R"(multiValueHeaders={"X-Tag":["a","b"],"x-tag":["c"],"Cookie":["a=1; b=2","c=3"]})"});
  EXPECT_EQ(of.headers.all("x-tag"), (std::vector<std::string_view>{"a,b,c"}));
  EXPECT_EQ(of.cookies, (parameters{{"a", "1"}, {"b", "2"}, {"c", "3"}}));
}

/// Pairwise comparisons of so many would take minutes.
TEST(read_request, takes_many_names) {
  constexpr int many = 50'000;
  json::object::container headers;
  json::array values;
  for (int i = 0; i < many; ++i) {
    headers.push_back({"x-" + std::to_string(i), "1"});
    values.emplace_back("1");
  }
  const std::string names = json::write(json::object(headers));
  const std::string both = R"({"method":"GET","headers":)" + names + R"(,"queryParams":)" + names +
                           R"(,"multiValueQueryParams":)" + names + "}";
  EXPECT_EQ(read(R"({"httpMethod":"GET","path":"/","headers":)" + names + "}").headers.size(), many);
  EXPECT_EQ(read(both).query_string_parameters.size(), many);
  EXPECT_EQ(read(R"({"httpMethod":"GET","path":"/","multiValueHeaders":{"x":)" + json::write(values) + "}}")
                .header("x")
                .size(),
            2 * many - 1);
}

TEST(read_request, drops_cookies_without_a_name) {
  const request of = read_sample("alb", {R"(headers={"cookie":"; x ;=1; a=b=c;d=\"q\"; e="})"});
  EXPECT_EQ(of.cookies, (parameters{{"a", "b=c"}, {"d", "\"q\""}, {"e", ""}}));
}

TEST(read_request, takes_the_address_that_the_load_balancer_saw) {
  EXPECT_EQ(read_sample("alb", {R"(headers={"x-forwarded-for":"10.0.0.1, 198.51.100.7, 203.0.113.12"})"}).source_ip,
            "203.0.113.12");
  EXPECT_EQ(read_sample("alb-health-check").source_ip, "");
}

TEST(read_request, opens_base64) {
  EXPECT_EQ(read_sample("apigw-rest-proxy-binary").body, "‰PNG");
  for (const auto* name : {"apigw-http-v2", "function-url", "apigw-rest-proxy", "alb"})
    EXPECT_EQ(read_sample(name, {"body=AP8=", "isBase64Encoded=true"}).body, std::string("\0\xFF", 2)) << name;
}

TEST(read_request, tells_what_the_authorizer_did) {
  const json::value jwt = read_sample("apigw-http-v2-jwt").authorizer;
  EXPECT_EQ(*jwt.find("scopes"), json::value(json::array{"orders/write"}));
  EXPECT_EQ(*jwt.find("claims")->find("sub"), "ada");
  EXPECT_EQ(*read_sample("apigw-http-v2-lambda").authorizer.find("tenant"), "acme");
  EXPECT_EQ(*read_sample("function-url-iam").authorizer.find("userId"), "AROAJDPLRKLG7UEXAMPLE:reports");
  EXPECT_EQ(*read_sample("apigw-rest-proxy-cognito").authorizer.find("claims")->find("email"), "ada@example.com");
  EXPECT_EQ(read_sample("apigw-rest-proxy-authorizer").authorizer,
            (json::value{{"principalId", "ada"}, {"tier", "gold"}}));
  for (const auto* name : {"apigw-http-v2", "apigw-http-v1", "apigw-rest-proxy", "function-url", "alb"})
    EXPECT_TRUE(read_sample(name).authorizer.is_null()) << name;
}

TEST(read_request, names_the_signer_alike) {
  const request of = read_sample("apigw-rest-proxy", {"requestContext.identity.userArn=arn:aws:iam::1:user/ada",
                                                      "requestContext.identity.caller=AIDA:ada"});
  EXPECT_EQ(*of.authorizer.find("userArn"), "arn:aws:iam::1:user/ada");
  EXPECT_EQ(*of.authorizer.find("callerId"), "AIDA:ada");
}

TEST(read_request, takes_null_and_nothing_for_none) {
  const request of = read(R"({"httpMethod":"GET","path":"/","headers":null,"multiValueHeaders":null,
    "queryStringParameters":null,"pathParameters":null,"body":null,"requestContext":{"authorizer":null}})");
  EXPECT_TRUE(of.headers.empty());
  EXPECT_EQ(of.body, "");
  EXPECT_EQ(read(R"({"httpMethod":"GET","path":"/","headers":{"a":null,"b":"1"}})").headers, (headers{{"b", "1"}}));
  EXPECT_EQ(read(R"({"version":"2.0","rawPath":"","requestContext":{"http":{"method":"GET"}}})").raw_path, "/");
}

struct broken {
  const char* event;
  const char* message;
};

class read_broken_request : public ::testing::TestWithParam<broken> {};

TEST_P(read_broken_request, says_where) {
  const auto made = read_request(GetParam().event);
  ASSERT_FALSE(made) << GetParam().event;
  EXPECT_EQ(made.error().kind, error_kind::decode);
  EXPECT_NE(made.error().message.find(GetParam().message), std::string::npos) << made.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    all, read_broken_request,
    ::testing::Values(broken{"", "not JSON"}, broken{"{", "not JSON"}, broken{"null", "the event is no request"},
                      broken{"[]", "the event is no request"}, broken{R"("text")", "the event is no request"},
                      broken{R"({"Records":[]})", "the event is no request"},
                      broken{R"({"rawPath":"/"})", "the event is no request"},
                      broken{R"({"rawPath":"/","requestContext":7})", "requestContext: expected object, got number"},
                      broken{R"({"rawPath":"/","requestContext":{"http":{"method":["GET"]}}})",
                             "requestContext.http.method: expected string, got array"},
                      broken{R"({"rawPath":"/","headers":[]})", "headers: expected object, got array"},
                      broken{R"({"rawPath":"/","headers":{"a":1}})", "headers[a]: expected string, got number"},
                      broken{R"({"rawPath":"/","cookies":["a=1",{}]})", "cookies[1]: expected string, got object"},
                      broken{R"({"httpMethod":"GET","multiValueHeaders":{"a":["1",true]}})",
                             "multiValueHeaders[a][1]: expected string, got boolean"},
                      broken{R"({"httpMethod":"GET","isBase64Encoded":"yes"})",
                             "isBase64Encoded: expected boolean, got string"},
                      broken{R"({"httpMethod":"GET","body":{"a":1}})", "body: expected string, got object"},
                      broken{R"({"httpMethod":"GET","body":"*","isBase64Encoded":true})", "body: expected base64"},
                      broken{R"({"httpMethod":"GET","requestContext":{"elb":{}},"queryStringParameters":"a"})",
                             "queryStringParameters: expected object, got string"}));

}  // namespace
}  // namespace sparta::http
