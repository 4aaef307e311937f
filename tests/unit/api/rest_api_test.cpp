#include "unit/on/wired.hpp"

#include <sparta/http.hpp>
#include <sparta/prelude.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
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
using testing::UnorderedElementsAre;

constexpr const char* method_type = "AWS::ApiGateway::Method";
constexpr const char* resource_type = "AWS::ApiGateway::Resource";
constexpr const char* permission_type = "AWS::Lambda::Permission";

http::response answer(const http::request&) { return {}; }
std::string list(const http::query<"limit", std::optional<int>>&, const http::header<"If-Match">&,
                 const http::cookie<"session">&) {
  return {};
}

std::multiset<std::string> properties(const wired& of, std::string_view type, std::string_view name) {
  std::multiset<std::string> all;
  for (const auto& [id, resource] : of.made.document.resources)
    if (resource.type == type)
      if (const auto* found = resource.properties.find(name)) all.insert(json::write(*found));
  return all;
}

TEST(rest_api, makes_a_resource_of_each_segment_once) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/orders/{id}", {.name = "Get"}, answer);
  api.get("/orders", {.name = "List"}, answer);
  api.get("/orders/{id}/lines", {.name = "Lines"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(properties(made, resource_type, "PathPart"),
              UnorderedElementsAre(R"("orders")", R"("{id}")", R"("lines")"));
  EXPECT_THAT(properties(made, resource_type, "ParentId"), Contains(R"({"Fn::GetAtt":["Shop","RootResourceId"]})"));
}

TEST(rest_api, answers_at_its_root) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop"}).get("/", {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count(resource_type), 0U);
  EXPECT_EQ(made.property(method_type, "ResourceId"), R"({"Fn::GetAtt":["Shop","RootResourceId"]})");
}

TEST(rest_api, lets_a_route_invoke_its_function_and_no_other) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/orders/{id}/lines", {.name = "F"}, answer);
  api.any("/files/{path+}", {.name = "G"}, answer);
  const wired made(service);
  EXPECT_THAT(properties(made, permission_type, "SourceArn"), Contains(HasSubstr("${Shop}/*/GET/orders/*/lines\"")));
  EXPECT_THAT(properties(made, permission_type, "SourceArn"), Contains(HasSubstr("${Shop}/*/*/files/*\"")));
  // What API Gateway does not send would never match.
  EXPECT_EQ(made.property(permission_type, "SourceAccount"), "absent");
}

TEST(rest_api, gives_a_function_of_many_routes_one_permission) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  const auto all = api.get("/a", {.name = "F"}, answer);
  for (const auto method :
       {http::method::put, http::method::post, http::method::patch, http::method::delete_, http::method::head})
    for (const char* const path : {"/a", "/b"}) api.route(method, http::route_path::at_run_time(path), all);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(properties(made, permission_type, "SourceArn"), UnorderedElementsAre(HasSubstr("${Shop}/*\"")));
}

TEST(rest_api, declares_what_the_handler_takes) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop"})
      .with({.request_parameters = {{"method.request.header.Accept", true}}})
      .get("/orders/{id}", {.name = "F"}, list);
  EXPECT_EQ(wired(service).property(method_type, "RequestParameters"),
            R"({"method.request.path.id":true,"method.request.querystring.limit":false,)"
            R"("method.request.header.If-Match":true,"method.request.header.Cookie":false,)"
            R"("method.request.header.Accept":true})");
}

TEST(rest_api, streams_and_tells_the_function) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop"})
      .with({.streams = true, .timeout = 60s})
      .get("/", {.name = "F", .timeout = 60s}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string integration = made.property(method_type, "Integration");
  EXPECT_THAT(integration, HasSubstr(R"("ResponseTransferMode":"STREAM","TimeoutInMillis":60000)"));
  EXPECT_THAT(integration, HasSubstr("2021-11-15/functions/${Function}/response-streaming-invocations"));
  EXPECT_THAT(made.property("AWS::Lambda::Function", "Environment"), HasSubstr("SPARTA_STREAMS_REST_API"));
}

TEST(rest_api, invokes_an_alias) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop"}).with({.alias = "live"}).get("/", {.name = "F"}, answer).alias({.name = "live"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string alias = R"({"Ref":")" + made.id_of("AWS::Lambda::Alias") + "\"}";
  EXPECT_THAT(made.property(method_type, "Integration"), HasSubstr(alias));
  EXPECT_EQ(made.property(permission_type, "FunctionName"), alias);
}

TEST(rest_api, asks_browsers_back_where_nobody_else_does) {
  sparta::service service{{.name = "shop"}};
  const auto api =
      service.rest_api({.name = "Shop", .cors = http::cors{.origins = {"*"}}, .binary_media_types = {"*/*"}});
  api.get("/a", {.name = "F"}, answer);
  api.options("/b", {.name = "G"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(properties(made, method_type, "HttpMethod"),
            (std::multiset<std::string>{R"("GET")", R"("OPTIONS")", R"("OPTIONS")"}));
  EXPECT_THAT(
      properties(made, method_type, "Integration"),
      Contains(testing::AllOf(HasSubstr(R"("Type":"MOCK")"), HasSubstr(R"("ContentHandling":"CONVERT_TO_TEXT")"))));
  EXPECT_THAT(properties(made, "AWS::ApiGateway::GatewayResponse", "ResponseParameters"),
              Contains(HasSubstr("gatewayresponse.header.Access-Control-Allow-Origin")).Times(2));
}

TEST(rest_api, is_reached_by_nobody_when_it_is_not_deployed) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop", .deployed = false}).get("/", {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count("AWS::ApiGateway::Deployment"), 0U);
  EXPECT_EQ(made.count("AWS::ApiGateway::Stage"), 0U);
  EXPECT_FALSE(made.made.document.outputs.contains("ShopUrl"));
}

TEST(rest_api, lets_its_private_endpoints_in_and_nobody_else) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop", .endpoint = rest_endpoint::private_, .vpc_endpoint_ids = {"vpce-1"}})
      .get("/", {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property("AWS::ApiGateway::RestApi", "Policy"),
              HasSubstr(R"({"StringNotEquals":{"aws:SourceVpce":["vpce-1"]}})"));
}

TEST(rest_api, answers_by_its_domain_alone) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api(
      {.name = "Shop",
       .endpoint = rest_endpoint::edge,
       .disable_execute_api_endpoint = true,
       .domain = rest_domain{.domain_name = "api.example.com", .certificate_arn = "arn", .hosted_zone_id = "Z1"}});
  api.get("/", {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(json::write(api.url()), R"("https://api.example.com")");
  EXPECT_FALSE(made.made.document.outputs.contains("ShopUrl"));
  EXPECT_EQ(made.property("AWS::ApiGateway::DomainName", "CertificateArn"), R"("arn")");
  EXPECT_THAT(made.property("AWS::Route53::RecordSet", "AliasTarget"), HasSubstr("DistributionHostedZoneId"));
  EXPECT_EQ(properties(made, "AWS::Route53::RecordSet", "Type"), (std::multiset<std::string>{R"("A")", R"("AAAA")"}));
}

TEST(rest_api, is_put_several_segments_below_its_domain) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop", .domain = rest_domain{.domain_name = "api.example.com", .base_path = "v2/orders"}})
      .get("/", {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count("AWS::ApiGateway::BasePathMapping"), 0U);
  EXPECT_EQ(made.property("AWS::ApiGatewayV2::ApiMapping", "ApiMappingKey"), R"("v2/orders")");
  EXPECT_EQ(made.property("AWS::ApiGatewayV2::ApiMapping", "ApiId"), R"({"Ref":"Shop"})");
}

TEST(rest_api, tells_every_origin_when_one_of_them_is_all) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop", .cors = http::cors{.origins = {"https://a.example", "*"}}})
      .get("/", {.name = "F"}, answer);
  EXPECT_THAT(wired(service).property("AWS::Lambda::Function", "Environment"),
              HasSubstr(R"("SPARTA_CORS_ORIGINS":"*")"));
}

TEST(rest_api, is_put_below_a_domain_that_is_there) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop", .domain = rest_domain{.domain_name = "api.example.com", .base_path = "v2"}})
      .get("/", {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count("AWS::ApiGateway::DomainName"), 0U);
  EXPECT_EQ(made.property("AWS::ApiGateway::BasePathMapping", "DomainName"), R"("api.example.com")");
  EXPECT_EQ(made.property("AWS::ApiGateway::BasePathMapping", "BasePath"), R"("v2")");
}

TEST(rest_api, says_again_for_a_method_what_the_stage_says) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop", .stage = {.logging_level = rest_logging::info, .throttle = {.rate_limit = 5}}})
      .with({.throttle = {.rate_limit = 1}})
      .get("/a/{b}", {.name = "F"}, answer);
  EXPECT_EQ(wired(service).property("AWS::ApiGateway::Stage", "MethodSettings"),
            R"([{"ThrottlingRateLimit":5,"LoggingLevel":"INFO","HttpMethod":"*","ResourcePath":"/*"},)"
            R"({"ThrottlingRateLimit":1,"LoggingLevel":"INFO","HttpMethod":"GET","ResourcePath":"/~1a~1{b}"}])");
}

TEST(rest_api, has_a_firewall) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "Shop", .stage = {.web_acl_arn = "acl"}}).get("/", {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property("AWS::WAFv2::WebACLAssociation", "ResourceArn"),
              HasSubstr("apigateway:${AWS::Region}::/restapis/${Shop}/stages/${"));
}

TEST(rest_api, settles_each_method_that_any_stands_for) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.with({.throttle = {.rate_limit = 1}}).any("/a", {.name = "F"}, answer);
  api.with({.throttle = {.rate_limit = 2}}).get("/a", {.name = "G"}, answer);
  api.post("/a", {.name = "H"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  std::map<std::string, std::string> limits;
  const auto stage = made.first("AWS::ApiGateway::Stage");
  for (const auto& each : stage.properties.find("MethodSettings")->as_array())
    limits[each.find("HttpMethod")->as_string()] = json::write(*each.find("ThrottlingRateLimit"));
  const std::string one = json::write(1.0);
  EXPECT_THAT(limits, testing::ElementsAre(testing::Pair("DELETE", one), testing::Pair("GET", json::write(2.0)),
                                           testing::Pair("HEAD", one), testing::Pair("OPTIONS", one),
                                           testing::Pair("PATCH", one), testing::Pair("PUT", one)));
}

/// A service of so many methods with mapping templates.
std::string template_of(int methods) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"}).with({.integration = rest_integration::mapping});
  const auto made = service.function({.name = "F"}, answer);
  for (int i = 0; i < methods; ++i)
    api.route(http::method::get, http::route_path::at_run_time("/a" + std::to_string(i)), made);
  const wired of(service);
  EXPECT_THAT(of.problems, IsEmpty());
  return cfn::render(of.made.document);
}

TEST(rest_api, has_each_mapping_template_once) {
  EXPECT_LT(template_of(20).size() - template_of(10).size(), 10U * 4096);
}

/// The id of the deployment of two methods that differ from another handler's in nothing but their templates.
template <class Handler>
std::string deployed_with_templates(Handler handler) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"}).with({.integration = rest_integration::mapping});
  const auto made = service.function({.name = "F"}, std::move(handler));
  api.route(http::method::get, "/a", made);
  api.route(http::method::get, "/b", made);
  const wired of(service);
  EXPECT_THAT(of.problems, IsEmpty());
  EXPECT_THAT(of.property(method_type, "Integration"), HasSubstr("Fn::FindInMap"));
  return of.id_of("AWS::ApiGateway::Deployment");
}

TEST(rest_api, deploys_another_mapping_template_anew) {
  const auto parsed = [](const http::mapped_request<>&) { return std::string(); };
  EXPECT_NE(deployed_with_templates(answer), deployed_with_templates(parsed));
}

}  // namespace
}  // namespace sparta::api
