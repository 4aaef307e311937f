#include "grants.hpp"

#include <sparta/cfn/expressions.hpp>
#include <sparta/iam/actions/sts.hpp>
#include <sparta/iam/actions/xray.hpp>
#include <sparta/iam/document.hpp>

#include <gtest/gtest.h>

namespace sparta::iam {
namespace {

constexpr std::string_view orders =
    R"({"Fn::Sub":"arn:${AWS::Partition}:dynamodb:eu-west-1:123456789012:table/orders"})";

TEST(grant, says_action_and_resource) {
  EXPECT_EQ(text_of(allow(dynamodb::get_item, table())),
            R"({"Effect":"Allow","Action":["dynamodb:GetItem"],"Resource":[)" + std::string(orders) + "]}");
  EXPECT_EQ(text_of(deny(dynamodb::get_item, table())),
            R"({"Effect":"Deny","Action":["dynamodb:GetItem"],"Resource":[)" + std::string(orders) + "]}");
}

TEST(grant, takes_actions_together) {
  constexpr auto read_write = dynamodb::get_item | dynamodb::put_item | dynamodb::query;
  EXPECT_EQ(statement_of(allow(read_write, table())).actions,
            (std::vector<std::string>{"dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"}));
}

TEST(grant, takes_several_resources) {
  EXPECT_EQ(statement_of(allow(dynamodb::query | dynamodb::scan, {table(), index()})).resources.size(), 2U);
  EXPECT_EQ(statement_of(allow(s3::get_object, std::vector{object(), object(), object()})).resources.size(), 3U);
}

TEST(grant, about_every_resource_keeps_its_reason_to_itself) {
  const grant all = allow(s3::get_object, wildcard{"because it audits every bucket"});
  EXPECT_EQ(text_of(all), R"({"Effect":"Allow","Action":["s3:GetObject"],"Resource":["*"]})");
  EXPECT_EQ(statement_of(all).reasons, std::vector<std::string>{"because it audits every bucket"});
}

TEST(grant, about_every_action_keeps_its_reason_to_itself) {
  const grant all = deny(s3::all_actions, object(), wildcard{"because it is frozen"});
  EXPECT_EQ(text_of(all),
            R"({"Effect":"Deny","Action":["s3:*"],"Resource":[{"Fn::Sub":"arn:${AWS::Partition}:s3:::foreign/*"}]})");
  EXPECT_EQ(statement_of(all).reasons, std::vector<std::string>{"because it is frozen"});
}

TEST(grant, of_actions_without_resources_needs_no_reason) {
  const grant traces = allow(xray::put_trace_segments | xray::put_telemetry_records);
  EXPECT_EQ(text_of(traces),
            R"({"Effect":"Allow","Action":["xray:PutTraceSegments","xray:PutTelemetryRecords"],"Resource":["*"]})");
  EXPECT_TRUE(statement_of(traces).reasons.empty());
}

TEST(grant, has_a_sid) { EXPECT_EQ(statement_of(allow(dynamodb::get_item, table()).sid("Read")).sid, "Read"); }

TEST(grant, takes_an_action_that_is_too_new) {
  constexpr action<kinds::s3::object> read_later{{"s3:ReadLater"}};
  EXPECT_EQ(statement_of(allow(s3::get_object | read_later, object())).actions.back(), "s3:ReadLater");
}

/// As a member function that makes a grant passes on what it is given: braces have no type to deduce.
template <class Actions, class... More>
grant passed_on(const Actions& what, const More&... more) {
  return allow(what, more...);
}
template <class Actions, class... More>
grant passed_on(const Actions& what, std::initializer_list<resource_among<typename Actions::kinds>> several,
                const More&... more) {
  return allow(what, several, more...);
}

TEST(grant, is_the_same_when_its_parts_are_passed_on) {
  const auto test = string_equals(dynamodb::keys::select, {"COUNT"});
  EXPECT_EQ(text_of(passed_on(dynamodb::query, {table(), index()}, test)),
            text_of(allow(dynamodb::query, {table(), index()}, test)));
  EXPECT_EQ(text_of(passed_on(dynamodb::query, table(), test)), text_of(allow(dynamodb::query, table(), test)));
  EXPECT_EQ(statement_of(passed_on(s3::get_object, wildcard{"because"})).reasons.size(), 1U);
  EXPECT_EQ(text_of(passed_on(xray::put_trace_segments)), text_of(allow(xray::put_trace_segments)));
}

TEST(arn_of, is_plain_text_where_nothing_is_to_be_filled_in) {
  EXPECT_EQ(json::write(arn_of<kinds::s3::object>(arn_text::at_run_time("arn:x:s3:::b/*"))), R"("arn:x:s3:::b/*")");
}

TEST(arn_of, takes_an_expression) {
  EXPECT_EQ(json::write(arn_of<kinds::s3::bucket>(cfn::ref("BucketArn"))), R"({"Ref":"BucketArn"})");
}

TEST(kind, that_two_services_know_is_one) {
  // sts says whom AssumeRole is for; iam has the roles.
  static_assert(std::is_same_v<kinds::sts::role, kinds::iam::role>);
  const auto role = arn_of<kinds::iam::role>("arn:${AWS::Partition}:iam::123456789012:role/other");
  EXPECT_EQ(statement_of(allow(sts::assume_role, role)).actions, std::vector<std::string>{"sts:AssumeRole"});
}

}  // namespace
}  // namespace sparta::iam
