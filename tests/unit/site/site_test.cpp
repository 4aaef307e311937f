#include "cfn/check.hpp"
#include "cfn/render.hpp"
#include "model/service.hpp"
#include "model/validate.hpp"
#include "synth/synthesize.hpp"

#include <sparta/http.hpp>
#include <sparta/site.hpp>
#include <sparta/sparta.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::sites {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> problems_with(const site_options& options) {
  sparta::service service{{.name = "shop"}};
  service.site(options);
  std::vector<std::string> all;
  for (const auto& each : synth::synthesize(model::model_of(service)).problems) all.push_back(each.message);
  return all;
}

site_domain domain(cfn::value<std::string> certificate) {
  return {.name = "www.example.com", .certificate = certificate};
}

TEST(site, is_refused_where_aws_would) {
  EXPECT_THAT(problems_with({.name = "Web", .directory = "web"}), IsEmpty());
  EXPECT_THAT(problems_with({.name = "Web", .directory = ""}), ElementsAre(HasSubstr("has no directory")));
  for (const auto* index : {"", "/index.html", "a/index.html", "../index.html"})
    EXPECT_THAT(problems_with({.name = "Web", .directory = "web", .index = index}),
                ElementsAre(HasSubstr("its index")));
  EXPECT_THAT(problems_with({.name = "Web", .directory = "web", .error = "/404.html"}),
              ElementsAre(HasSubstr("its error page '/404.html'")));
  EXPECT_THAT(problems_with({.name = "Web", .directory = "web", .error = "404.html", .single_page = true}),
              ElementsAre(HasSubstr("is never seen")));
}

TEST(site, has_nothing_of_cloudfronts_without_cloudfront) {
  constexpr auto by = site_delivery::s3_website;
  EXPECT_THAT(problems_with({.name = "Web", .directory = "web", .delivery = by}), IsEmpty());
  EXPECT_THAT(
      problems_with(
          {.name = "Web", .directory = "web", .delivery = by, .web_acl = "arn:aws:wafv2:us-east-1:1:global/webacl/a"}),
      ElementsAre("site 'Web': its web ACL would guard nothing, since only CloudFront asks one. Deliver it by "
                  "CloudFront."));
  EXPECT_THAT(problems_with({.name = "Web", .directory = "web", .delivery = by, .response_headers_policy = "id"}),
              ElementsAre(HasSubstr("its response headers policy")));
}

TEST(site, needs_a_certificate_that_cloudfront_takes) {
  EXPECT_THAT(
      problems_with({.name = "Web", .directory = "web", .domain = domain({})}),
      ElementsAre("site 'Web': its domain needs a certificate: give the ARN of one that ACM has in us-east-1."));
  EXPECT_THAT(
      problems_with({.name = "Web", .directory = "web", .domain = domain("arn:aws:acm:eu-west-1:1:certificate/2")}),
      ElementsAre(HasSubstr("us-east-1")));
  EXPECT_THAT(
      problems_with({.name = "Web", .directory = "web", .domain = domain("arn:aws:acm:us-east-1:1:certificate/2")}),
      IsEmpty());
  EXPECT_THAT(problems_with({.name = "Web",
                             .directory = "web",
                             .domain = domain("arn:aws:acm:us-east-1:1:certificate/2"),
                             .delivery = site_delivery::s3_website}),
              ElementsAre(HasSubstr("Deliver it by CloudFront")));
}

TEST(site, takes_user_data_as_it_is) {
  EXPECT_THAT(problems_with({.name = "Web",
                             .directory = "web",
                             .user_data = json::object{{"deep", json::array{cfn::sub("${AWS::Region}")}}}}),
              ElementsAre(HasSubstr("its user data holds an expression")));
  EXPECT_THAT(problems_with({.name = "Web", .directory = "web", .manifest = {{.name = "userdata", .value = "x"}}}),
              ElementsAre(HasSubstr("'userdata'")));
}

http::response hello(const http::request&) { return http::ok("hello"); }

TEST(site, knows_apis_that_are_declared_after_it_and_is_known_to_them) {
  sparta::service service{{.name = "shop"}};
  const auto web = service.site({.name = "Web", .directory = "web"});
  service.site({.name = "Docs", .directory = "docs"});
  const auto api = service.http_api({.name = "ShopApi"});
  api.get("/hello", {.name = "Hello"}, hello);
  service.output("Allowed", web.url());
  const auto made = synth::synthesize(model::model_of(service));
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(model::validate(model::model_of(service)), IsEmpty());
  EXPECT_THAT(cfn::check(made.document, cfn::render(made.document).size()), IsEmpty());
  const auto& contents = made.document.resources.at("WebContents").properties;
  EXPECT_THAT(json::write(*contents.find("manifest")), HasSubstr(R"("ShopApiUrl":{"description":)"));
  EXPECT_THAT(json::write(*contents.find("manifest")), testing::Not(HasSubstr("DocsUrl")));
  EXPECT_EQ(made.document.outputs.at("Allowed").value, made.document.outputs.at("WebUrl").value);
}

TEST(site, is_a_folder_to_be_uploaded) {
  sparta::service service{{.name = "shop"}};
  service.site({.name = "Web",
                .directory = "web",
                .build = "npm run build",
                .error = "404.html",
                .cache = {.immutable = {"static/"}}});
  const auto& folders = model::model_of(service).published_folders;
  ASSERT_EQ(folders.size(), 1U);
  EXPECT_EQ(folders.front().directory, "web");
  EXPECT_EQ(folders.front().build, "npm run build");
  EXPECT_EQ(folders.front().index, "index.html");
  EXPECT_EQ(folders.front().error, "404.html");
  EXPECT_EQ(folders.front().parameter, "WebFileList");
  EXPECT_THAT(folders.front().headers_of("static/a.css").cache_control, HasSubstr("immutable"));
}

TEST(site, of_a_name_that_is_taken_is_a_problem) {
  sparta::service service{{.name = "shop"}};
  service.site({.name = "Web", .directory = "web"});
  service.site({.name = "Web", .directory = "web"});
  EXPECT_THAT(synth::synthesize(model::model_of(service)).problems, testing::Not(IsEmpty()));
}

}  // namespace
}  // namespace sparta::sites
