#include "wired.hpp"

#include <sparta/cfn/appsync.hpp>
#include <sparta/events/appsync.hpp>
#include <sparta/on/appsync.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::appsync::graphql_api> shop{"Shop"};

json::value resolve(const events::appsync_resolver&) { return {}; }
json::value resolve_all(const events::appsync_resolver_batch&) { return {}; }

TEST(on_appsync, resolves_fields_by_a_role_that_may_invoke_the_function_alone) {
  sparta::service service{{.name = "s"}};
  service.resource(shop, {.authentication_type = cfn::unchecked("API_KEY"), .name = "shop"});
  service.function({.name = "GetOrder"}, resolve).on(on::appsync{.api = shop, .fields = {{"Query", "order"}}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::AppSync::DataSource", "Name"), R"("GetOrder")");
  EXPECT_EQ(made.property("AWS::AppSync::DataSource", "ApiId"), R"({"Fn::GetAtt":["Shop","ApiId"]})");
  EXPECT_THAT(made.property("AWS::AppSync::Resolver", "DataSourceName"), HasSubstr(R"("Name"]})"));
  EXPECT_EQ(made.property("AWS::AppSync::Resolver", "TypeName"), R"("Query")");
  EXPECT_EQ(made.property("AWS::AppSync::Resolver", "MaxBatchSize"), "absent");
  std::string roles;
  for (const auto& [id, resource] : made.made.document.resources)
    if (resource.type == "AWS::IAM::Role") roles += json::write(resource.properties);
  EXPECT_THAT(roles, HasSubstr(R"("Principal":{"Service":"appsync.amazonaws.com"})"));
  EXPECT_THAT(roles, HasSubstr(R"("aws:SourceArn":{"Fn::Sub":)"));
  EXPECT_THAT(roles, HasSubstr(R"("Action":["lambda:InvokeFunction"])"));
}

TEST(on_appsync, resolves_many_at_once_of_an_existing_api) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, resolve_all)
      .on(on::appsync{.api = "abcdefg", .fields = {{"Order", "lines"}, {"Order", "buyer"}}, .max_batch_size = 50});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::AppSync::DataSource", "ApiId"), R"("abcdefg")");
  EXPECT_EQ(made.property("AWS::AppSync::Resolver", "MaxBatchSize"), "50");
}

TEST(on_appsync, refuses_what_appsync_would) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, resolve)
      .on(on::appsync{.api = "abcdefg", .fields = {{"Query", "an order"}}, .name = "1st"});
  const auto problems = wired(service).problems;
  EXPECT_THAT(problems, Contains(HasSubstr("'Query.an order' is no field")));
  EXPECT_THAT(problems, Contains(HasSubstr("'1st' is no name of a data source")));
}

}  // namespace
}  // namespace sparta::on
