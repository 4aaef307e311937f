#include "model/service.hpp"
#include "validating.hpp"

#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/rds.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/sparta.hpp>

#include <cstdlib>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr sparta::resource<cfn::dynamodb::table> orders{"UsedOrders"};
constexpr sparta::resource<cfn::dynamodb::table> quiet{"UsedQuietly"};
constexpr sparta::resource<cfn::s3::bucket> bucket{"UsedBucket"};
constexpr sparta::resource<cfn::rds::db_instance> database{"UsedDatabase"};
constexpr sparta::parameter<std::int64_t> port{"UsedPort"};
constexpr sparta::parameter<cfn::list<std::string>> zones{"UsedZones"};

using used_orders = sparta::uses<orders, iam::dynamodb::get_item>;

/// One variable of the process, for one test.
struct variable {
  const char* name;
  variable(const char* name_of, const char* value) : name(name_of) { ::setenv(name, value, 1); }
  ~variable() { ::unsetenv(name); }
  variable(const variable&) = delete;
  variable& operator=(const variable&) = delete;
};

std::string body(erased_handler handler, std::string_view event = "null") {
  context ctx{.request_id = "r-1"};
  return handler(event, ctx)->body;
}

std::string told(used_orders table) { return table.ref() + " " + table.arn() + " " + table.stream_arn(); }

TEST(uses, comes_after_the_event_in_any_order_with_the_context) {
  const variable name("SPARTA_USES_UsedOrders", "orders-1");
  EXPECT_EQ(body(detail::erase([](used_orders table) { return table.ref(); })), R"("orders-1")");
  EXPECT_EQ(body(detail::erase([](int event, const used_orders& table, context& ctx) {
                   return std::to_string(event) + table.ref() + std::string(ctx.request_id);
                 }),
                 "7"),
            R"("7orders-1r-1")");
  EXPECT_EQ(body(detail::erase([](context& ctx, used_orders table, used_orders again) {
              return std::string(ctx.request_id) + table.ref() + again.ref();
            })),
            R"("r-1orders-1orders-1")");
  EXPECT_EQ(body(detail::erase([](context& ctx, used_orders table) { return &ctx == &table.call(); })), "true");
}

TEST(uses, tells_attributes_as_what_they_are) {
  const variable name("SPARTA_USES_UsedOrders", "orders-1");
  const variable arn("SPARTA_USES_UsedOrders_Arn", "arn:aws:dynamodb:eu-west-1:1:table/orders-1");
  const variable stream("SPARTA_USES_UsedOrders_StreamArn", "arn:…/stream/1");
  EXPECT_EQ(body(detail::erase(told)), R"("orders-1 arn:aws:dynamodb:eu-west-1:1:table/orders-1 arn:…/stream/1")");
  const variable address("SPARTA_USES_UsedDatabase_Endpoint_Address", "db.example");
  EXPECT_EQ(body(detail::erase([](sparta::uses<database> db) { return db.endpoint_address(); })), R"("db.example")");
}

constexpr cfn::untyped_handle thing{sparta::logical_id("UsedThing")};

TEST(uses, tells_attributes_of_untyped_resources_by_name) {
  const variable name("SPARTA_USES_UsedThing", "thing-1");
  const variable port_of("SPARTA_USES_UsedThing_Endpoint_Port", "8080");
  EXPECT_EQ(body(detail::erase([](sparta::uses<thing> t) {
              return t.ref() + std::to_string(t.get<"Endpoint.Port", std::int64_t>() + 1);
            })),
            R"("thing-18081")");
  sparta::service service{{.name = "s"}};
  service.resource(thing, {.type = "AWS::New::Thing"});
  service.function({.name = "F"}, [](sparta::uses<thing>) {});
  EXPECT_THAT(messages_of(model_of(service)), IsEmpty());
  EXPECT_EQ(json::write(model_of(service).functions[0].uses[0].variables.at("SPARTA_USES_UsedThing_Endpoint_Port")),
            R"({"Fn::GetAtt":["UsedThing","Endpoint.Port"]})");
}

TEST(uses, tells_parameters) {
  const variable number("SPARTA_USES_UsedPort", "8080");
  const variable list("SPARTA_USES_UsedZones", "a,b");
  EXPECT_EQ(body(detail::erase([](sparta::uses<port> p) { return p.value() + 1; })), "8081");
  EXPECT_EQ(body(detail::erase([](sparta::uses<zones> z) { return z.value(); })), R"(["a","b"])");
  const variable wrong("SPARTA_USES_UsedPort", "x");
  EXPECT_THROW(body(detail::erase([](sparta::uses<port> p) { return p.value(); })), failure);
}

TEST(uses, tells_the_stack) {
  const variable name("SPARTA_STACK_NAME", "shop");
  const variable id("SPARTA_STACK_ID", "arn:s");
  const variable region("AWS_REGION", "eu-west-1");
  EXPECT_EQ(body(detail::erase([](sparta::uses<sparta::stack> stack) {
              return stack.name() + " " + stack.id() + " " + stack.region();
            })),
            R"("shop arn:s eu-west-1")");
}

TEST(uses, that_was_not_deployed_says_so) {
  try {
    body(detail::erase([](used_orders table) { return table.ref(); }));
    FAIL();
  } catch (const failure& why) {
    EXPECT_EQ(why.error().message,
              "the environment variable SPARTA_USES_UsedOrders is not set: the function was deployed without what its "
              "code uses");
  }
}

struct declared_uses : ::testing::Test {
  sparta::service service{{.name = "s"}};
  const use& only_use() { return model_of(service).functions.back().uses.front(); }
};

std::vector<std::string> names_in(const use& what) {
  std::vector<std::string> names;
  for (const auto& [name, value] : what.variables) names.push_back(name);
  return names;
}

TEST_F(declared_uses, are_told_what_code_asks_for_and_nothing_else) {
  service.function({.name = "F"}, told);
  EXPECT_THAT(names_in(only_use()),
              ElementsAre("SPARTA_USES_UsedOrders", "SPARTA_USES_UsedOrders_Arn", "SPARTA_USES_UsedOrders_StreamArn"));
  EXPECT_EQ(json::write(only_use().variables.at("SPARTA_USES_UsedOrders_StreamArn")),
            R"({"Fn::GetAtt":["UsedOrders","StreamArn"]})");
  service.function({.name = "G"}, [](sparta::uses<quiet>) {});
  EXPECT_THAT(names_in(only_use()), IsEmpty());
}

TEST_F(declared_uses, give_parameters_and_the_stack_by_ref) {
  service.function({.name = "F"}, [](sparta::uses<zones>) {});
  EXPECT_EQ(json::write(only_use().variables.at("SPARTA_USES_UsedZones")), R"({"Fn::Join":[",",{"Ref":"UsedZones"}]})");
  service.function({.name = "G"}, [](sparta::uses<sparta::stack>) {});
  EXPECT_EQ(json::write(only_use().variables.at("SPARTA_STACK_ID")), R"({"Ref":"AWS::StackId"})");
}

TEST_F(declared_uses, are_of_what_is_declared) {
  service.function({.name = "F"}, [](sparta::uses<quiet>, sparta::uses<port>) {});
  EXPECT_THAT(messages_of(model_of(service)),
              ElementsAre("function 'F': it uses the resource 'UsedQuietly', which is not declared. Declare it with "
                          "service.resource(...).",
                          "function 'F': it uses the parameter 'UsedPort', which is not declared. Declare it with "
                          "service.parameter(...)."));
}

constexpr sparta::resource<cfn::s3::bucket> other_type{"UsedQuietly"};

TEST_F(declared_uses, are_of_one_type) {
  service.resource(other_type, {});
  service.function({.name = "F"}, [](sparta::uses<quiet>) {});
  EXPECT_THAT(messages_of(model_of(service)),
              ElementsAre("function 'F': it uses 'UsedQuietly' as AWS::DynamoDB::Table, and it is declared as "
                          "AWS::S3::Bucket. Use one handle for both."));
}

TEST_F(declared_uses, add_no_statement_to_a_role_that_exists) {
  service.resource(bucket, {});
  service.function({.name = "F", .role = {{.name = "basic"}}}, [](sparta::uses<bucket>) {});
  EXPECT_THAT(messages_of(model_of(service)), IsEmpty());
  service.function({.name = "G", .role = {{.name = "basic"}}}, [](sparta::uses<bucket, iam::s3::get_object>) {});
  EXPECT_THAT(messages_of(model_of(service)),
              ElementsAre("function 'G': it runs as a role that exists, to which Sparta adds no statement. Leave out "
                          "the access in its uses<…> of 'UsedBucket', or let it have a role of its own."));
}

TEST_F(declared_uses, take_room_in_the_environment) {
  const auto used = [](std::size_t count) {
    model::use what{.kind = detail::used_kind::stack};
    for (std::size_t i = 0; i < count; ++i) what.variables["SPARTA_USES_Thing_" + std::to_string(i)] = nullptr;
    return messages_of(function{.name = "F", .uses = {what}});
  };
  EXPECT_THAT(used(2), IsEmpty());
  EXPECT_THAT(used(200), ElementsAre(::testing::HasSubstr("and Lambda takes 4096")));
}

}  // namespace
}  // namespace sparta::model
