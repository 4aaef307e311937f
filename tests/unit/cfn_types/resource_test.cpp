#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/lambda.hpp>
#include <sparta/cfn/logs.hpp>
#include <sparta/cfn/rds.hpp>
#include <sparta/cfn/resource.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace {

namespace cfn = sparta::cfn;
namespace db = cfn::dynamodb;

constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<db::table> orders{"Orders"};
constexpr sparta::resource<cfn::sns::topic> on_call{"OnCall"};
constexpr sparta::resource<cfn::rds::db_instance> ledger{"Ledger"};

/// As a service takes them: the properties' type is the handle's, so braces suffice.
template <class R>
std::string declared(const sparta::resource<R>&, const std::type_identity_t<R>& properties) {
  return sparta::json::write(cfn::value<R>(properties));
}

std::string text_of(const sparta::json::value& what) { return sparta::json::write(what); }

TEST(resource, is_declared_in_braces) {
  EXPECT_EQ(declared(uploads, {.versioning_configuration = {{.status = cfn::s3::versioning_status::enabled}}}),
            R"({"VersioningConfiguration":{"Status":"Enabled"}})");
  EXPECT_EQ(declared(on_call, {}), "{}");
  EXPECT_EQ(declared(orders,
                     {.attribute_definitions = {{.attribute_name = "id", .attribute_type = db::attribute_type::string}},
                      .billing_mode = db::billing_mode::pay_per_request,
                      .key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}},
                      .tags = {{.key = "team", .value = "shop"}}}),
            R"({"AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],"BillingMode":"PAY_PER_REQUEST",)"
            R"("KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"Tags":[{"Key":"team","Value":"shop"}]})");
}

TEST(resource, refers_to_others_by_ref_and_attribute) {
  EXPECT_EQ(text_of(orders.ref()), R"({"Ref":"Orders"})");
  EXPECT_EQ(text_of(orders.stream_arn()), R"({"Fn::GetAtt":["Orders","StreamArn"]})");
  EXPECT_EQ(text_of(ledger.endpoint_port()), R"({"Fn::GetAtt":["Ledger","Endpoint.Port"]})");
}

template <class Handle>
concept has_stream_arn = requires(const Handle& handle) { handle.stream_arn(); };

TEST(resource, has_the_attributes_of_its_type_alone) {
  static_assert(has_stream_arn<sparta::resource<db::table>>);
  static_assert(!has_stream_arn<sparta::resource<cfn::s3::bucket>>);
}

template <class R>
concept is_stateful = requires { R::stateful_; };

TEST(resource, knows_whether_its_loss_is_a_loss_of_data) {
  static_assert(is_stateful<db::table> && is_stateful<cfn::s3::bucket> && !is_stateful<cfn::sns::topic>);
  EXPECT_STREQ(db::table::stateful_, "");
  EXPECT_STREQ(cfn::logs::log_group::stateful_, "LogGroupName");
}

TEST(resource, too_new_for_the_spec_has_any_attribute) {
  constexpr cfn::untyped_handle thing{"Thing"};
  EXPECT_EQ(text_of(thing.get("Arn")), R"({"Fn::GetAtt":["Thing","Arn"]})");
  const cfn::untyped_resource declaration{.type = "AWS::New::Thing", .properties = {{"Size", 3}}};
  EXPECT_EQ(text_of(declaration.properties), R"({"Size":3})");
}

}  // namespace
