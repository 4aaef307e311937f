#include "unit/on/wired.hpp"

#include <sparta/http.hpp>
#include <sparta/prelude.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace sparta::api {
namespace {

using namespace sparta::prelude;
using on::wired;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

http::response answer(const http::request&) { return http::not_found("none"); }

constexpr const char* rule_type = "AWS::ElasticLoadBalancingV2::ListenerRule";
constexpr const char* group_type = "AWS::ElasticLoadBalancingV2::TargetGroup";
constexpr const char* listener_type = "AWS::ElasticLoadBalancingV2::Listener";

const load_balancer_options in_two_zones{.name = "Web", .subnets = {"subnet-1", "subnet-2"}};

template <class Say>
std::vector<std::string> problems_of(const load_balancer_options& options, const Say& say) {
  sparta::service service{{.name = "s"}};
  auto web = service.load_balancer(options);
  say(service, web);
  return wired(service).problems;
}
template <class Say>
std::vector<std::string> problems_of(const Say& say) {
  return problems_of(in_two_zones, say);
}

TEST(load_balancer, answers_404_where_no_rule_is_for) {
  sparta::service service{{.name = "s"}};
  service.load_balancer(in_two_zones).route({.paths = {"/a"}}, {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(listener_type, "DefaultActions"),
            R"([{"FixedResponseConfig":{"ContentType":"text/plain","MessageBody":"Not Found","StatusCode":"404"},)"
            R"("Type":"fixed-response"}])");
  EXPECT_EQ(made.property(listener_type, "Port"), "80");
  EXPECT_EQ(made.property("AWS::ElasticLoadBalancingV2::LoadBalancer", "Scheme"), "\"internet-facing\"");
  EXPECT_EQ(json::write(made.made.document.outputs.at("WebUrl").value), R"({"Fn::Sub":"http://${Web.DNSName}"})");
}

TEST(load_balancer, lets_a_group_take_its_function_only_after_the_permission) {
  sparta::service service{{.name = "s"}};
  service.load_balancer(in_two_zones).fallback({.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.first(group_type).depends_on, ElementsAre(made.id_of("AWS::Lambda::Permission")));
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), "\"elasticloadbalancing.amazonaws.com\"");
}

TEST(load_balancer, permits_a_function_and_its_alias_each_for_itself) {
  sparta::service service{{.name = "s"}};
  const auto one = service.function({.name = "F"}, answer).alias({.name = "live"});
  auto web = service.load_balancer(in_two_zones);
  web.route({.paths = {"/a"}, .alias = "live"}, one);
  web.route({.paths = {"/b"}}, one);
  web.route({.paths = {"/c"}}, one);
  auto other = service.load_balancer({.name = "Other", .listener = "arn:aws:elasticloadbalancing:x"});
  other.route({.paths = {"/a"}, .priority = 1}, one);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count("AWS::Lambda::Permission"), 3);
  EXPECT_EQ(made.count(group_type), 3);
  EXPECT_EQ(made.count(rule_type), 4);
  EXPECT_EQ(made.count(listener_type), 1);
  EXPECT_EQ(made.made.document.outputs.count("OtherUrl"), 0);
}

TEST(load_balancer, tries_rules_in_the_order_of_their_declaration) {
  sparta::service service{{.name = "s"}};
  auto web = service.load_balancer(in_two_zones);
  const auto one = service.function({.name = "F"}, answer);
  web.route({.paths = {"/a"}}, one);
  web.route({.paths = {"/b"}, .priority = 10}, one);
  web.route({.paths = {"/c"}}, one);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  std::vector<std::string> seen;
  for (const auto& [id, resource] : made.made.document.resources)
    if (resource.type == rule_type)
      seen.push_back(json::write(*resource.properties.find("Conditions")) +
                     json::write(*resource.properties.find("Priority")));
  EXPECT_THAT(seen, Contains(HasSubstr("/a\"]}}]1")));
  EXPECT_THAT(seen, Contains(HasSubstr("/b\"]}}]10")));
  EXPECT_THAT(seen, Contains(HasSubstr("/c\"]}}]11")));
}

TEST(load_balancer, spells_every_condition) {
  sparta::service service{{.name = "s"}};
  service.load_balancer(in_two_zones)
      .route({.methods = {"GET"},
              .hosts = {"a.example"},
              .header = "x-a",
              .header_values = {"1"},
              .query = {{"k", "v"}},
              .source_ips = {"10.0.0.0/8"}},
             {.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(rule_type, "Conditions"),
            R"([{"Field":"host-header","HostHeaderConfig":{"Values":["a.example"]}},)"
            R"({"Field":"http-header","HttpHeaderConfig":{"HttpHeaderName":"x-a","Values":["1"]}},)"
            R"({"Field":"http-request-method","HttpRequestMethodConfig":{"Values":["GET"]}},)"
            R"({"Field":"query-string","QueryStringConfig":{"Values":[{"Key":"k","Value":"v"}]}},)"
            R"({"Field":"source-ip","SourceIpConfig":{"Values":["10.0.0.0/8"]}}])");
}

TEST(load_balancer, says_its_port_where_it_is_not_the_usual_one) {
  sparta::service service{{.name = "s"}};
  auto web = service.load_balancer(
      {.name = "Web", .subnets = {"subnet-1", "subnet-2"}, .certificate = "arn:aws:acm:x", .port = 8443});
  web.fallback({.name = "F"}, answer);
  service.output("Where", web.url());
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(listener_type, "Protocol"), "\"HTTPS\"");
  EXPECT_EQ(json::write(made.made.document.outputs.at("Where").value), R"({"Fn::Sub":"https://${Web.DNSName}:8443"})");
}

TEST(load_balancer_problems, rules) {
  EXPECT_THAT(problems_of([](auto&, auto& web) { web.route({}, {.name = "F"}, answer); }),
              Contains(HasSubstr("load balancer 'Web': a rule has no condition")));
  EXPECT_THAT(problems_of([](auto&, auto& web) {
                web.route({.paths = {"/1", "/2", "/3"}, .methods = {"GET", "PUT", "POST"}}, {.name = "F"}, answer);
              }),
              ElementsAre(HasSubstr("a rule has 6 values; AWS takes 5")));
  EXPECT_THAT(problems_of([](auto&, auto& web) { web.route({.header = "x-a"}, {.name = "F"}, answer); }),
              Contains(HasSubstr("a header without values")));
  EXPECT_THAT(problems_of([](auto&, auto& web) { web.route({.header_values = {"1"}}, {.name = "F"}, answer); }),
              Contains(HasSubstr("values without the header")));
  EXPECT_THAT(problems_of([](auto&, auto&) {}), ElementsAre(HasSubstr("it has no rule")));
}

TEST(load_balancer_problems, priorities) {
  for (const std::uint32_t wrong : {0U, 50'001U})
    EXPECT_THAT(
        problems_of([&](auto&, auto& web) { web.route({.paths = {"/a"}, .priority = wrong}, {.name = "F"}, answer); }),
        Contains(HasSubstr("is not 1 to 50000")));
  EXPECT_THAT(problems_of([](auto& service, auto& web) {
                const auto one = service.function({.name = "F"}, answer);
                web.route({.paths = {"/a"}, .priority = 3}, one);
                web.route({.paths = {"/b"}, .priority = 3}, one);
                web.route({.paths = {"/b"}, .priority = 4}, one);
              }),
              ElementsAre(HasSubstr("two rules have the priority 3, the first at"),
                          HasSubstr("two rules have the same conditions, the first at")));
}

TEST(load_balancer_problems, functions) {
  EXPECT_THAT(
      problems_of([](auto&, auto& web) { web.route({.paths = {"/a"}, .alias = "live"}, {.name = "F"}, answer); }),
      Contains(HasSubstr("the function 'F' has no alias 'live'")));
  EXPECT_THAT(problems_of([](auto&, auto& web) {
                web.fallback({.name = "F"}, answer);
                web.fallback({.name = "G"}, answer);
              }),
              ElementsAre(HasSubstr("it has two fallbacks")));
}

TEST(load_balancer_problems, listeners) {
  const auto rule = [](auto&, auto& web) { web.route({.paths = {"/a"}}, {.name = "F"}, answer); };
  EXPECT_THAT(problems_of({.name = "Web", .subnets = {"subnet-1"}}, rule),
              Contains(HasSubstr("a load balancer needs subnets of two zones")));
  EXPECT_THAT(problems_of({.name = "Web", .subnets = {"a", "b"}, .ssl_policy = "p"}, rule),
              ElementsAre(HasSubstr("an ssl_policy, but no certificate")));
  EXPECT_THAT(problems_of({.name = "Web", .subnets = {"a", "b"}, .listener = "arn:aws:x"}, rule),
              ElementsAre(HasSubstr("it is only rules for a listener"), HasSubstr("each rule here needs a priority")));
}

}  // namespace
}  // namespace sparta::api
