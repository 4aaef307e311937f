#include "on/check_pattern.hpp"
#include "unit/on/orders.hpp"

#include <sparta/cfn/expressions.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/on/pattern.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string written(const cfn::detail::value_base& pattern) { return json::write(json::value(pattern)); }
auto problems(const auto& pattern) { return problems_of(pattern); }

TEST(pattern, names_the_fields_of_the_envelope) {
  const auto all = pattern<>()
                       .source("shop")
                       .detail_type("Placed", "Paid")
                       .account("123456789012")
                       .region(prefix("eu-"))
                       .resources(suffix(":table/orders"))
                       .id(exists(true))
                       .time(prefix("2026-"))
                       .version("0");
  EXPECT_EQ(written(all),
            R"({"source":["shop"],"detail-type":["Placed","Paid"],"account":["123456789012"],)"
            R"("region":[{"prefix":"eu-"}],"resources":[{"suffix":":table/orders"}],"id":[{"exists":true}],)"
            R"("time":[{"prefix":"2026-"}],"version":["0"]})");
  EXPECT_THAT(problems(all), IsEmpty());
}

TEST(pattern, names_members_as_json_does) {
  const auto all = pattern<order>()
                       .detail<&order::id>("A1")
                       .detail<&order::total>(numeric(">=", 100), 7)
                       .detail<&order::paid>(true)
                       .detail<&order::state>(order_state::sent, "lost")
                       .detail<&order::who, &customer::home_country>("DE", nullptr)
                       .detail<&order::who, &customer::tags>(wildcard("vip*"))
                       .detail<&order::parts>(1, 2)
                       .detail<&order::more>("x", 1, false);
  EXPECT_EQ(
      written(all),
      R"({"detail":{"orderId":["A1"],"total":[{"numeric":[">=",100]},7],"paid":[true],)"
      R"("state":["sent","lost"],"who":{"home_country":["DE",null],"tags":[{"wildcard":"vip*"}]},"parts":[1,2],"more":["x",1,false]}})");
  EXPECT_THAT(problems(all), IsEmpty());
}

TEST(pattern, has_every_matcher) {
  const auto one = [](const auto& matcher) { return written(pattern<>().at({"a"}, matcher)); };
  EXPECT_EQ(one(equals_ignore_case("x")), R"({"a":[{"equals-ignore-case":"x"}]})");
  EXPECT_EQ(one(prefix_ignore_case("x")), R"({"a":[{"prefix":{"equals-ignore-case":"x"}}]})");
  EXPECT_EQ(one(suffix_ignore_case("x")), R"({"a":[{"suffix":{"equals-ignore-case":"x"}}]})");
  EXPECT_EQ(one(cidr("10.0.0.0/8")), R"({"a":[{"cidr":"10.0.0.0/8"}]})");
  EXPECT_EQ(one(numeric(">", 0, "<=", 5.5)), R"({"a":[{"numeric":[">",0,"<=",5.5]}]})");
  EXPECT_EQ(one(exists(false)), R"({"a":[{"exists":false}]})");
  EXPECT_EQ(one(anything_but("x", "y")), R"({"a":[{"anything-but":["x","y"]}]})");
  EXPECT_EQ(one(anything_but(1, 2.5)), R"({"a":[{"anything-but":[1,2.5]}]})");
  EXPECT_EQ(one(anything_but(prefix("x"))), R"({"a":[{"anything-but":{"prefix":"x"}}]})");
  EXPECT_EQ(one(anything_but(suffix("x"))), R"({"a":[{"anything-but":{"suffix":"x"}}]})");
  EXPECT_EQ(one(anything_but(equals_ignore_case("x"))), R"({"a":[{"anything-but":{"equals-ignore-case":"x"}}]})");
  EXPECT_EQ(one(anything_but(wildcard("x*"))), R"({"a":[{"anything-but":{"wildcard":"x*"}}]})");
}

TEST(pattern, is_not_changed_by_what_is_made_of_it) {
  const auto shop = pattern<order>().source("shop");
  const auto paid = shop.detail<&order::paid>(true);
  EXPECT_EQ(written(shop), R"({"source":["shop"]})");
  EXPECT_EQ(written(paid), R"({"source":["shop"],"detail":{"paid":[true]}})");
}

TEST(pattern, takes_one_of_several) {
  const auto either = pattern<order>().source("shop").any_of(pattern<order>().detail<&order::paid>(true),
                                                             pattern<order>().region("eu"));
  EXPECT_EQ(written(either), R"({"source":["shop"],"$or":[{"detail":{"paid":[true]}},{"region":["eu"]}]})");
  EXPECT_THAT(problems(either), IsEmpty());
  EXPECT_THAT(problems(either.any_of(pattern<order>().account("1"), pattern<order>().account("2"))),
              ElementsAre(HasSubstr("any_of twice")));
}

TEST(pattern, takes_expressions) {
  constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
  const auto of_bucket = pattern<>().resources(uploads.arn(), prefix(uploads.arn()));
  EXPECT_EQ(written(of_bucket), R"({"resources":[{"Fn::GetAtt":["Uploads","Arn"]},)"
                                R"({"prefix":{"Fn::GetAtt":["Uploads","Arn"]}}]})");
  EXPECT_THAT(problems(of_bucket), IsEmpty());
}

TEST(pattern, takes_expressions_of_other_types) {
  const cfn::value<std::int64_t> limit = cfn::ref<std::int64_t>("Limit");
  EXPECT_EQ(written(pattern<order>().detail<&order::total>(limit)), R"({"detail":{"total":[{"Ref":"Limit"}]}})");
  EXPECT_EQ(written(pattern<order>().detail<&order::paid>(cfn::unchecked(limit))),
            R"({"detail":{"paid":[{"Ref":"Limit"}]}})");
}

TEST(pattern, says_no_field_twice) {
  EXPECT_THAT(problems(pattern<>().source("a").source("b")), ElementsAre(HasSubstr("twice what 'source' holds")));
  EXPECT_THAT(problems(pattern<>().at({"detail"}, "a").at({"detail", "b"}, "b")),
              ElementsAre(HasSubstr("twice what 'detail.b' holds")));
  EXPECT_THAT(problems(pattern<>().at({}, "a").source("x")), ElementsAre(HasSubstr("without a name")));
  EXPECT_THAT(problems(pattern<>().region("x").any_of(pattern<>().source("a").source("b"), pattern<>().source("c"))),
              ElementsAre(HasSubstr("twice what 'source' holds")));
}

TEST(pattern, of_nothing_is_a_problem) {
  EXPECT_THAT(problems(pattern<>()), ElementsAre("an event pattern asks for nothing, and so matches everything"));
}

}  // namespace
}  // namespace sparta::on
