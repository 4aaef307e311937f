#include "api/mapping.hpp"

#include <sparta/cfn/expressions.hpp>
#include <sparta/json/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

// What the templates do is in tests/mapping, which executes them.
namespace sparta::api::mapping {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

std::string header(const json::value& of, const char* parameters, const std::string& name) {
  const json::value* const all = of.find(parameters);
  const json::value* const found = all == nullptr ? nullptr : all->find("method.response.header." + name);
  return found == nullptr ? "" : json::write(*found);
}

const cors_values everybody = *cors_of({}, {"GET", "OPTIONS"});

TEST(mapping_request, has_a_template_for_each_content_type) {
  std::vector<std::string> types;
  for (const auto& each : request_templates({})) types.push_back(each.name);
  EXPECT_THAT(
      types, ElementsAre("application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain"));
  EXPECT_THAT(request_templates({.content_types = {"text/csv"}}), SizeIs(1));
}

TEST(mapping_request, takes_json_apart_only_for_handlers_that_want_it) {
  const auto text = [](const request_form& of, const char* type) { return request_templates(of)[type].as_string(); };
  const request_form parsed{.content_types = {"application/json", "application/problem+json", "text/csv"},
                            .body = mapped_body::parsed};
  EXPECT_THAT(text(parsed, "application/json"), HasSubstr("$input.json('$')"));
  EXPECT_THAT(text(parsed, "application/problem+json"), HasSubstr("$input.json('$')"));
  EXPECT_THAT(text(parsed, "text/csv"), Not(HasSubstr("$input.json('$')")));
  EXPECT_THAT(text({}, "application/json"), Not(HasSubstr("$input.json('$')")));
  EXPECT_THAT(text({}, "application/json"), HasSubstr("$!util.base64Encode($input.body)"));
}

TEST(mapping_request, tells_what_is_no_content_type_and_no_parameter) {
  EXPECT_THAT(faults({}), SizeIs(0));
  EXPECT_THAT(faults({.content_types = {"application/vnd.a.b+json", "image/*"},
                      .parameters = {{"method.request.querystring.a[b]", "method.request.header.X-A"}}}),
              SizeIs(1));
  EXPECT_THAT(faults({.content_types = {"$default", "json", "text/plain; charset=utf-8", "a/b", "a/b"},
                      .parameters = {{"limit", "method.request.body.x", "method.request.path.",
                                      "method.request.header.it's"}}}),
              SizeIs(8));
}

TEST(mapping_response, has_the_default_status_and_one_for_functions_that_failed) {
  const auto all = integration_responses(201, std::nullopt);
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_EQ(*all[0].find("StatusCode"), "201");
  EXPECT_EQ(all[0].find("SelectionPattern"), nullptr);
  EXPECT_EQ(*all[1].find("StatusCode"), "500");
  EXPECT_EQ(*all[1].find("SelectionPattern"), "(\\n|.)+");
  EXPECT_EQ(json::write(method_responses({404, 201, 404}, std::nullopt)),
            R"([{"StatusCode":"201"},{"StatusCode":"404"},{"StatusCode":"500"}])");
}

TEST(mapping_cors, allows_all_by_default) {
  const auto answer = integration_responses(200, everybody).front();
  EXPECT_EQ(header(answer, "ResponseParameters", "Access-Control-Allow-Origin"), R"("'*'")");
  EXPECT_EQ(header(answer, "ResponseParameters", "Access-Control-Allow-Methods"), "");
  const json::value asked = mock_cors(everybody).integration["IntegrationResponses"].as_array().front();
  EXPECT_EQ(header(asked, "ResponseParameters", "Access-Control-Allow-Origin"), R"("'*'")");
  EXPECT_EQ(header(asked, "ResponseParameters", "Access-Control-Allow-Methods"), R"("'GET,OPTIONS'")");
  EXPECT_EQ(header(asked, "ResponseParameters", "Access-Control-Allow-Headers"),
            R"("'Content-Type,X-Amz-Date,Authorization,X-Api-Key'")");
  EXPECT_EQ(json::write(mock_cors(everybody).integration["RequestTemplates"]),
            R"({"application/json":"{\"statusCode\": 200}"})");
}

TEST(mapping_cors, declares_each_header_that_it_sends) {
  const auto of = *cors_of({.origins = {"https://a.example"},
                            .expose_headers = {"etag", "x-a"},
                            .max_age = std::chrono::seconds(60),
                            .allow_credentials = true},
                           {"GET"});
  const auto names = [](const json::value& parameters) {
    std::vector<std::string> found;
    for (const auto& each : parameters.as_object()) found.push_back(each.name);
    return found;
  };
  EXPECT_EQ(names(*integration_responses(200, of).front().find("ResponseParameters")),
            names(*method_responses({200}, of).front().find("ResponseParameters")));
  auto asked = mock_cors(of);
  const json::value sent = asked.integration["IntegrationResponses"].as_array().front();
  EXPECT_EQ(names(*sent.find("ResponseParameters")), names(*asked.method_responses.front().find("ResponseParameters")));
  EXPECT_EQ(header(sent, "ResponseParameters", "Access-Control-Max-Age"), R"("'60'")");
  EXPECT_EQ(header(sent, "ResponseParameters", "Access-Control-Allow-Credentials"), R"("'true'")");
}

TEST(mapping_cors, takes_what_is_known_when_deployed) {
  const auto site = cfn::get_att("Site", "DomainName");
  const auto one = *cors_of({.origins = {site}}, {"GET"});
  EXPECT_EQ(header(integration_responses(200, one).front(), "ResponseParameters", "Access-Control-Allow-Origin"),
            R"({"Fn::Sub":["'${Value}'",{"Value":{"Fn::GetAtt":["Site","DomainName"]}}]})");
  const auto two = *cors_of({.origins = {site, "https://b.example"}}, {"GET"});
  const json::value answer = integration_responses(200, two).front();
  EXPECT_EQ(header(answer, "ResponseParameters", "Access-Control-Allow-Origin"), "");
  const std::string made = json::write(*answer.find("ResponseTemplates")->find("application/json"));
  EXPECT_THAT(made, HasSubstr("$origin=='${Origin0}'||$origin=='https://b.example'"));
  EXPECT_THAT(made, HasSubstr(R"({"Origin0":{"Fn::GetAtt":["Site","DomainName"]}})"));
  EXPECT_EQ(json::write(cors_environment(two)),
            R"({"SPARTA_CORS_ORIGINS":{"Fn::Join":[" ",[{"Fn::GetAtt":["Site","DomainName"]},"https://b.example"]]}})");
}

TEST(mapping_cors, cant_take_a_list_apart_that_is_one_expression) {
  EXPECT_FALSE(cors_of({.origins = cfn::unchecked(json::object{{"Ref", "Origins"}})}, {"GET"}));
}

TEST(mapping_cors, tells_gateway_responses_and_functions) {
  EXPECT_EQ(json::write(gateway_response_parameters(everybody)),
            R"({"gatewayresponse.header.Access-Control-Allow-Origin":"'*'"})");
  EXPECT_EQ(json::write(cors_environment(everybody)), R"({"SPARTA_CORS_ORIGINS":"*"})");
}

}  // namespace
}  // namespace sparta::api::mapping
