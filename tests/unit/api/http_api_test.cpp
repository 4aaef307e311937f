#include "unit/on/wired.hpp"

#include <sparta/events/apigw_proxy.hpp>
#include <sparta/http.hpp>
#include <sparta/prelude.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <optional>
#include <set>
#include <string>

namespace sparta::api {
namespace {

using namespace sparta::prelude;
using on::wired;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

http::response answer(const http::request&) { return http::not_found("none"); }
events::apigw_proxy_response old(const events::apigw_proxy_request&) { return {}; }
events::apigw_v2_authorizer_response judge(const events::apigw_v2_authorizer_request&) { return {}; }

constexpr const char* permission_type = "AWS::Lambda::Permission";
constexpr const char* integration_type = "AWS::ApiGatewayV2::Integration";
constexpr const char* route_type = "AWS::ApiGatewayV2::Route";
constexpr const char* stage_type = "AWS::ApiGatewayV2::Stage";

std::multiset<std::string> properties(const wired& of, std::string_view type, std::string_view name) {
  std::multiset<std::string> all;
  for (const auto& [id, resource] : of.made.document.resources)
    if (resource.type == type)
      if (const auto* found = resource.properties.find(name)) all.insert(json::write(*found));
  return all;
}

TEST(http_api, permits_a_function_no_more_than_its_routes) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api"});
  const auto one = api.get("/a/{id}", {.name = "F"}, answer);
  api.route(http::method::any, "/b/{path+}", one);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string before = R"({"Fn::Sub":"arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api})";
  EXPECT_EQ(properties(made, permission_type, "SourceArn"),
            (std::multiset<std::string>{before + R"(/*/*/b/*"})", before + R"(/*/GET/a/*"})"}));
  EXPECT_EQ(made.count(integration_type), 1);
}

TEST(http_api, permits_the_whole_api_where_permissions_would_fill_the_policy) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api"});
  const auto one = api.get("/0", {.name = "F"}, answer);
  for (int count = 1; count <= 10; ++count)
    api.route(http::method::get, http::route_path::at_run_time("/" + std::to_string(count)), one);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count(route_type), 11);
  EXPECT_EQ(made.count(permission_type), 1);
  EXPECT_THAT(made.property(permission_type, "SourceArn"), HasSubstr("${Api}/*\""));
}

TEST(http_api, lets_one_function_stand_behind_two_apis_and_an_alias) {
  sparta::service service{{.name = "s"}};
  const auto one = service.function({.name = "F"}, answer).alias({.name = "live"});
  auto first = service.http_api({.name = "First"});
  first.fallback(one);
  first.with({.alias = "live"}).route(http::method::get, "/live", one);
  service.http_api({.name = "Second"}).fallback(one);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count(integration_type), 3);
  EXPECT_EQ(properties(made, permission_type, "FunctionName").size(), 3);
  EXPECT_THAT(properties(made, permission_type, "FunctionName"), Contains(HasSubstr(R"({"Ref":"Alias)")));
  EXPECT_THAT(properties(made, route_type, "RouteKey"), Contains("\"$default\"").Times(2));
}

TEST(http_api, speaks_the_payload_format_that_the_handler_reads) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api"});
  api.get("/old", {.name = "Old"}, old);
  api.get("/new", {.name = "New"}, answer);
  api.with({.payload_format = payload_format::v1}).get("/both", {.name = "Both"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(properties(made, integration_type, "PayloadFormatVersion"),
            (std::multiset<std::string>{"\"1.0\"", "\"1.0\"", "\"2.0\""}));
}

TEST(http_api, says_cors_for_the_methods_of_its_routes) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api", .cors = http::cors{.origins = {"https://a.example"}}});
  api.post("/a", {.name = "F"}, answer);
  EXPECT_EQ(wired(service).property("AWS::ApiGatewayV2::Api", "CorsConfiguration"),
            R"({"AllowHeaders":["authorization","content-type"],"AllowOrigins":["https://a.example"],)"
            R"("AllowMethods":["POST"]})");
  api.any("/b", {.name = "G"}, answer);
  EXPECT_THAT(wired(service).property("AWS::ApiGatewayV2::Api", "CorsConfiguration"),
              HasSubstr(R"("AllowMethods":["DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT"])"));
}

TEST(http_api, takes_origins_known_only_when_deployed) {
  sparta::service service{{.name = "s"}};
  const auto one = service.function({.name = "Page"}, answer).url({});
  auto api = service.http_api({.name = "Api", .cors = http::cors{.origins = {one.function_url()}}});
  api.get("/a", {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property("AWS::ApiGatewayV2::Api", "CorsConfiguration"),
              HasSubstr(R"("AllowOrigins":[{"Fn::GetAtt":)"));
}

TEST(http_api, guards_routes_by_tokens_functions_and_iam) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api"});
  const auto users = api.jwt_authorizer({.name = "Users", .issuer = "https://issuer.example", .audience = {"web"}});
  const auto keys = api.lambda_authorizer({.name = "Keys"}, service.function({.name = "Judge"}, judge));
  api.with({.authorizer = users, .scopes = {"read"}}).get("/users", {.name = "A"}, answer);
  api.with({.authorizer = keys}).get("/keys", {.name = "B"}, answer);
  api.with({.authorizer = iam_authorizer}).get("/iam", {.name = "C"}, answer);
  api.get("/open", {.name = "D"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(properties(made, route_type, "AuthorizationType"),
            (std::multiset<std::string>{"\"AWS_IAM\"", "\"CUSTOM\"", "\"JWT\"", "\"NONE\""}));
  EXPECT_THAT(properties(made, route_type, "AuthorizerId"), SizeIs(2));
  EXPECT_THAT(properties(made, permission_type, "SourceArn"), Contains(HasSubstr("${Api}/authorizers/${HttpApiAuth")));
  EXPECT_EQ(
      properties(made, "AWS::ApiGatewayV2::Authorizer", "IdentitySource"),
      (std::multiset<std::string>{R"(["$request.header.Authorization"])", R"(["$request.header.Authorization"])"}));
}

TEST(http_api, can_authorize_requests_that_say_nothing_of_who_asks) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api"});
  const auto all = api.lambda_authorizer({.name = "All", .identity_sources = cfn::value<cfn::list<std::string>>{}},
                                         service.function({.name = "Judge"}, judge));
  api.with({.authorizer = all}).get("/", {.name = "A"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::ApiGatewayV2::Authorizer", "IdentitySource"), "absent");
}

TEST(http_api, settles_a_route_only_after_it_is_there) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api"});
  api.with({.throttle = {.burst = 5, .rate = 0.5}}).get("/a", {.name = "A"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(stage_type, "RouteSettings"),
            R"({"GET /a":{"ThrottlingBurstLimit":5,"ThrottlingRateLimit":0.5}})");
  EXPECT_THAT(made.first(stage_type).depends_on, Contains(made.id_of(route_type)));
}

TEST(http_api, logs_to_a_group_of_its_own_or_to_another) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api", .stage = {.access_log = http_access_log{}}});
  api.get("/a", {.name = "A"}, answer);
  api.stage({.name = "test",
             .access_log = http_access_log{.destination = "arn:aws:logs:eu-west-1:123456789012:log-group:old",
                                           .format = "$context.requestId"}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count("AWS::Logs::LogGroup"), 2);  // the function's, too
  EXPECT_THAT(properties(made, stage_type, "AccessLogSettings"),
              Contains(R"({"DestinationArn":"arn:aws:logs:eu-west-1:123456789012:log-group:old",)"
                       R"("Format":"$context.requestId"})"));
  EXPECT_THAT(properties(made, stage_type, "AccessLogSettings"), Contains(HasSubstr("log-group:${HttpApiLogGroup")));
}

/// The id of the deployment of an API with these routes.
std::string deployment(std::initializer_list<const char*> routes, std::optional<const char*> tone = {}) {
  sparta::service service{{.name = "s"}};
  http_api_stage stage{.name = "v1", .auto_deploy = false};
  if (tone) stage.variables = {{"tone", *tone}};
  auto api = service.http_api({.name = "Api", .stage = stage});
  const auto one = service.function({.name = "F"}, answer);
  for (const char* each : routes) api.route(http::method::get, http::route_path::at_run_time(each), one);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string id = made.id_of("AWS::ApiGatewayV2::Deployment");
  EXPECT_EQ(made.property(stage_type, "DeploymentId"), R"({"Ref":")" + id + R"("})");
  EXPECT_THAT(made.first("AWS::ApiGatewayV2::Deployment").depends_on, SizeIs(routes.size()));
  return id;
}

TEST(http_api, makes_another_deployment_when_the_content_is_another) {
  EXPECT_EQ(deployment({"/a", "/b"}), deployment({"/a", "/b"}));
  EXPECT_EQ(deployment({"/a", "/b"}), deployment({"/b", "/a"}));
  EXPECT_NE(deployment({"/a", "/b"}), deployment({"/a", "/c"}));
  EXPECT_EQ(deployment({"/a"}, "formal"), deployment({"/a"}, "casual"));  // the stage's own affair
}

TEST(http_api, answers_on_a_domain) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api",
                               .domain = http_api_domain{.name = "api.example.com",
                                                         .certificate = "arn:aws:acm:x",
                                                         .hosted_zone = "Z1",
                                                         .truststore = "s3://trust/ca.pem"},
                               .disable_execute_api_endpoint = true});
  api.get("/a", {.name = "A"}, answer);
  auto other =
      service.http_api({.name = "Other", .domain = http_api_domain{.name = api.domain_name(), .base_path = "v2/b"}});
  other.get("/a", {.name = "B"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count("AWS::ApiGatewayV2::DomainName"), 1);
  EXPECT_EQ(made.property("AWS::ApiGatewayV2::DomainName", "MutualTlsAuthentication"),
            R"({"TruststoreUri":"s3://trust/ca.pem"})");
  const std::string domain = made.id_of("AWS::ApiGatewayV2::DomainName");
  EXPECT_EQ(properties(made, "AWS::ApiGatewayV2::ApiMapping", "DomainName"),
            (std::multiset<std::string>{R"({"Ref":")" + domain + R"("})", R"({"Ref":")" + domain + R"("})"}));
  EXPECT_EQ(properties(made, "AWS::ApiGatewayV2::ApiMapping", "ApiMappingKey"),
            (std::multiset<std::string>{"\"v2/b\""}));
  EXPECT_EQ(properties(made, "AWS::Route53::RecordSet", "Type"), (std::multiset<std::string>{"\"A\"", "\"AAAA\""}));
  EXPECT_EQ(json::write(made.made.document.outputs.at("ApiUrl").value),
            R"({"Fn::Sub":"https://${)" + domain + R"(}"})");
}

TEST(http_api, says_where_a_named_stage_answers) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api", .stage = {.name = "v1"}});
  api.get("/a", {.name = "A", .environment = {{"API", api.url()}}}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(json::write(made.made.document.outputs.at("ApiUrl").value),
            R"({"Fn::Sub":"https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/v1"})");
}

TEST(http_api, lets_a_role_call_a_route) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api({.name = "Api"});
  api.with({.authorizer = iam_authorizer}).get("/a/{id}", {.name = "A"}, answer);
  service.function({.name = "Caller"}, answer)
      .allow(iam::execute_api::invoke, api.invoke_arn(http::method::get, "/a/{id}"));
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(properties(made, "AWS::IAM::Role", "Policies"), Contains(HasSubstr("${Api}/*/GET/a/*")));
}

TEST(http_api, gives_a_function_url_the_same_cors) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, answer)
      .url({.cors = http::cors{.origins = {"https://a.example"}, .max_age = 60s, .allow_credentials = true}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::Lambda::Url", "Cors"),
            R"({"AllowCredentials":true,"AllowHeaders":["authorization","content-type"],"AllowMethods":["*"],)"
            R"("AllowOrigins":["https://a.example"],"MaxAge":60})");
  EXPECT_EQ(json::write(made.made.document.outputs.at("FUrl").value),
            R"({"Fn::GetAtt":[")" + made.id_of("AWS::Lambda::Url") + R"(","FunctionUrl"]})");
}

}  // namespace
}  // namespace sparta::api
