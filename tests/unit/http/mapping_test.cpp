#include "http/front.hpp"
#include "http/sendable.hpp"

#include <sparta/http/mapped_request.hpp>
#include <sparta/http/mapped_response.hpp>
#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <string>

namespace sparta::http {
namespace {

request read(std::string_view event) {
  auto made = read_request(event);
  EXPECT_TRUE(made) << made.error().message;
  return made ? *std::move(made) : request();
}

TEST(read_mapping, takes_what_the_templates_send) {
  const request of = read(R"({"method": "POST", "body": "eyJhIjoxfQ==", "isBase64Encoded": true,
      "headers": {"Content-Type": "application/json", "Cookie": "a=1; b=2"},
      "queryParams": {"x": "2", "y": ""}, "multiValueQueryParams": {"x": ["1", "2"], "y": []},
      "pathParams": {"id": "a%2Fb", "rest": "c/d%20e"}, "multiValueHeaders": {},
      "authorizer": {"principalId": "me"}, "stageVariables": {},
      "context": {"stage": "v1", "requestId": "r", "resourcePath": "/orders/{id}/{rest+}",
                  "identity": {"sourceIp": "192.0.2.1"}}})");
  EXPECT_EQ(of.front, front::rest_api_mapping);
  EXPECT_EQ(of.method, "POST");
  EXPECT_EQ(of.body, R"({"a":1})");
  EXPECT_EQ(of.raw_path, "/orders/a%2Fb/c/d%20e");
  EXPECT_EQ(of.path("id"), "a/b");
  EXPECT_EQ(of.path("rest"), "c/d e");
  EXPECT_EQ(of.route, "/orders/{id}/{rest+}");
  EXPECT_EQ(of.query_string_parameters, (parameters{{"x", "1"}, {"x", "2"}, {"y", ""}}));
  EXPECT_EQ(of.raw_query_string, "x=1&x=2&y=");
  EXPECT_EQ(of.header("content-type"), "application/json");
  EXPECT_EQ(of.cookie("b"), "2");
  EXPECT_EQ(of.source_ip, "192.0.2.1");
  EXPECT_EQ(of.authorizer, (json::object{{"principalId", "me"}}));
}

TEST(read_mapping, takes_upstreams_shape_too) {
  const request of = read(R"({"method": "GET", "body": {"a": [1]}, "headers": {}, "queryParams": {"x": "1"},
      "pathParams": {}, "context": {"resourcePath": "/"}, "authorizer": {}})");
  EXPECT_EQ(of.body, R"({"a":[1]})");
  EXPECT_EQ(of.query("x"), "1");
  EXPECT_EQ(of.raw_path, "/");
  EXPECT_TRUE(of.authorizer.is_null());
  EXPECT_EQ(read(R"({"method": "GET", "body": "as it is", "queryParams": {}})").body, "as it is");
  EXPECT_EQ(read(R"({"method": "GET", "queryParams": {}})").body, "");
}

TEST(read_mapping, tells_who_signed) {
  const auto authorizer = [](const std::string& members) {
    return read(R"({"method": "GET", "queryParams": {}, )" + members + "}").authorizer;
  };
  const std::string identity =
      R"("context": {"identity": {"accountId": "1", "caller": "c", "user": "u", "userArn": "a"}})";
  EXPECT_EQ(authorizer(identity),
            (json::object{{"accountId", "1"}, {"callerId", "c"}, {"userArn", "a"}, {"userId", "u"}}));
  EXPECT_EQ(authorizer(R"("authorizer": {"x": "1"}, )" + identity), (json::object{{"x", "1"}}));
  EXPECT_TRUE(authorizer(R"("context": {"identity": {"userArn": ""}})").is_null());
}

TEST(read_mapping, puts_a_value_into_the_path_once) {
  EXPECT_EQ(read(R"({"method": "GET", "queryParams": {}, "pathParams": {"x": "{y}", "y": "2"},
                     "context": {"resourcePath": "/{x}/{y}"}})")
                .raw_path,
            "/%7By%7D/2");
}

TEST(read_mapping, refuses_what_templates_do_not_send) {
  for (const char* const event : {R"({"method": "GET", "queryParams": []})", R"({"method": 1, "queryParams": {}})",
                                  R"({"method": "GET", "queryParams": {"a": 1}})",
                                  R"({"method": "GET", "queryParams": {}, "multiValueQueryParams": {"a": [1]}})",
                                  R"({"method": "GET", "queryParams": {}, "headers": {"a": {}}})",
                                  R"({"method": "GET", "queryParams": {}, "context": "x"})",
                                  R"({"method": "GET", "queryParams": {}, "body": "!", "isBase64Encoded": true})"})
    EXPECT_FALSE(read_request(event)) << event;
}

TEST(write_mapping, writes_the_body_as_it_is) {
  EXPECT_EQ(json::value(write_mapping({.status = 201, .headers = {{"X-A", "1"}}, .body = "{\"n\": 1.0}"})),
            (json::object{{"code", 201}, {"headers", json::object{{"x-a", "1"}}}, {"body", "{\"n\": 1.0}"}}));
}

TEST(write_mapping, cant_do_bytes_nor_several_cookies) {
  const front to = front::rest_api_mapping;
  EXPECT_EQ(fault_in(text("gr\xc3\xbc\xc3\x9f"), to), "");
  EXPECT_NE(fault_in(bytes("\xff"), to), "");
  EXPECT_EQ(fault_in({.headers = {{"set-cookie", "a=1"}}}, to), "");
  const response two{.headers = {{"set-cookie", "a=1"}, {"Set-Cookie", "b=2"}}};
  EXPECT_NE(fault_in(two, to), "");
  EXPECT_EQ(fault_in(two, front::rest_api), "");
}

struct order {
  std::string name;
};

TEST(mapped_request, has_the_body_as_a_type) {
  constexpr const char* event = R"({"method":"POST","body":{"name":"tea"},"headers":{"a":"1"},"queryParams":{"b":"2"},)"
                                R"("pathParams":{"c":"3"},"context":{"apiId":"i","method":"POST","requestId":"r",)"
                                R"("resourceId":"x","resourcePath":"/{c}","stage":"v1","identity":{"sourceIp":"ip"}},)"
                                R"("authorizer":{"principalId":"me"},"stageVariables":{"s":"1"}})";
  const auto of = json::decode<mapped_request<order>>(event);
  ASSERT_TRUE(of) << of.error().message;
  EXPECT_EQ(of->body.name, "tea");
  EXPECT_EQ(of->query_params.at("b"), "2");
  EXPECT_EQ(of->context.identity.source_ip, "ip");
  EXPECT_EQ(of->context.resource_path, "/{c}");
  EXPECT_TRUE(of->more.unknown.contains("stageVariables"));
  EXPECT_EQ(json::encode(*of), event);
}

TEST(mapped_request, tells_where_a_body_is_wrong) {
  const auto of = json::decode<mapped_request<order>>(R"({"method":"POST","body":{"name":7}})");
  ASSERT_FALSE(of);
  EXPECT_NE(of.error().message.find("body.name"), std::string::npos) << of.error().message;
}

TEST(mapped_response, leaves_out_what_is_empty_and_lowers_names) {
  EXPECT_EQ(json::encode(mapped_response{.code = 204}), R"({"code":204})");
  EXPECT_EQ(json::encode(mapped_response{.body = "x", .headers = {{"X-A", "1"}, {"x-a", "2"}}}),
            R"({"code":200,"body":"x","headers":{"x-a":"2"}})");
}

TEST(mapped_response, takes_the_last_maps_headers) {
  const auto made = mapped(201, order{"tea"}, {{{"Location", "/1"}, {"A", "1"}}, {{"location", "/2"}}});
  EXPECT_EQ(json::encode(made), R"({"code":201,"body":{"name":"tea"},"headers":{"a":"1","location":"/2"}})");
}

TEST(mapped_error, is_the_body) {
  EXPECT_EQ(json::encode(to_mapped({.code = 404, .message = "no order 7", .context = {{"id", 7}}})),
            R"({"code":404,"body":{"code":404,"err":"Not Found","message":"no order 7","context":{"id":7}}})");
  EXPECT_EQ(json::encode(to_mapped({.code = 799})),
            R"({"code":500,"body":{"code":500,"err":"Internal Server Error"}})");
}

}  // namespace
}  // namespace sparta::http
