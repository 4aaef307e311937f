#include "grants.hpp"

#include <sparta/cfn/expressions.hpp>
#include <sparta/iam/keys.hpp>

#include <gtest/gtest.h>

namespace sparta::iam {
namespace {

/// The `Condition` of a statement that has these tests.
template <class... Conditions>
std::string tested(const Conditions&... conditions) {
  const json::value document = to_json(normalized({{statement_of(allow(s3::get_object, object(), conditions...))}}));
  return json::write(*document.find("Statement")->as_array().front().find("Condition"));
}

TEST(condition, compares_text) {
  EXPECT_EQ(tested(string_equals(s3::keys::prefix, {"inbox/", cfn::ref("Prefix")})),
            R"({"StringEquals":{"s3:prefix":["inbox/",{"Ref":"Prefix"}]}})");
  EXPECT_EQ(tested(string_like(s3::keys::prefix, {"in*"})), R"({"StringLike":{"s3:prefix":["in*"]}})");
}

TEST(condition, compares_numbers_dates_arns_and_addresses) {
  EXPECT_EQ(tested(numeric_less_than(s3::keys::max_keys, {10})), R"({"NumericLessThan":{"s3:max-keys":[10]}})");
  EXPECT_EQ(tested(date_less_than(keys::current_time, {"2030-01-01T00:00:00Z"})),
            R"({"DateLessThan":{"aws:CurrentTime":["2030-01-01T00:00:00Z"]}})");
  EXPECT_EQ(tested(arn_like(keys::source_arn, {object()})),
            R"({"ArnLike":{"aws:SourceArn":[{"Fn::Sub":"arn:${AWS::Partition}:s3:::foreign/*"}]}})");
  EXPECT_EQ(tested(not_ip_address(keys::source_ip, {"10.0.0.0/8"})),
            R"({"NotIpAddress":{"aws:SourceIp":["10.0.0.0/8"]}})");
}

TEST(condition, compares_truth) {
  EXPECT_EQ(tested(bool_(keys::secure_transport, true)), R"({"Bool":{"aws:SecureTransport":[true]}})");
  EXPECT_EQ(tested(null_(keys::source_vpce, false)), R"({"Null":{"aws:SourceVpce":[false]}})");
}

TEST(condition, holds_also_where_the_key_is_missing) {
  EXPECT_EQ(tested(string_not_equals_if_exists(keys::requested_region, {"eu-west-1"})),
            R"({"StringNotEqualsIfExists":{"aws:RequestedRegion":["eu-west-1"]}})");
  EXPECT_EQ(tested(bool_if_exists(keys::multi_factor_auth_present, true)),
            R"({"BoolIfExists":{"aws:MultiFactorAuthPresent":[true]}})");
}

TEST(condition, compares_sets) {
  EXPECT_EQ(tested(for_all_values(string_equals(keys::tag_keys, {"team", "stage"}))),
            R"({"ForAllValues:StringEquals":{"aws:TagKeys":["stage","team"]}})");
  EXPECT_EQ(tested(for_any_value(string_like_if_exists(keys::called_via, {"athena.*"}))),
            R"({"ForAnyValue:StringLikeIfExists":{"aws:CalledVia":["athena.*"]}})");
}

TEST(condition, on_a_tag_names_it) {
  EXPECT_EQ(tested(string_equals(s3::keys::existing_object_tag("team"), {"a"})),
            R"({"StringEquals":{"s3:ExistingObjectTag/team":["a"]}})");
  EXPECT_EQ(tested(string_equals(keys::principal_tag("team"), {"a"})),
            R"({"StringEquals":{"aws:PrincipalTag/team":["a"]}})");
}

TEST(condition, stands_beside_others) {
  EXPECT_EQ(tested(bool_(keys::secure_transport, true), string_equals(s3::keys::prefix, {"a"}),
                   string_equals(keys::principal_account, {"123456789012"})),
            R"({"Bool":{"aws:SecureTransport":[true]},)"
            R"("StringEquals":{"aws:PrincipalAccount":["123456789012"],"s3:prefix":["a"]}})");
}

TEST(condition, survives_normalisation_with_its_deny) {
  const policy grants{{statement_of(deny(s3::get_object, object(), bool_(keys::secure_transport, false))),
                       statement_of(allow(s3::get_object, object()))}};
  const policy normal = normalized(grants);
  ASSERT_EQ(normal.statements.size(), 2U);
  EXPECT_EQ(normal.statements.back().effect, effect::deny);
  EXPECT_EQ(normal.statements.back().conditions.count("Bool"), 1U);
}

}  // namespace
}  // namespace sparta::iam
