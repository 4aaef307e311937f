#include "on/check_pattern.hpp"
#include "unit/on/orders.hpp"

#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/filter_policy.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string written(const cfn::detail::value_base& pattern) { return json::write(json::value(pattern)); }

TEST(filter, names_where_each_source_puts_its_content) {
  EXPECT_EQ(written(filter<order>().body<&order::id>(prefix("A"))), R"({"body":{"orderId":[{"prefix":"A"}]}})");
  EXPECT_EQ(written(filter<order>().data<&order::total>(numeric("<", 5))),
            R"({"data":{"total":[{"numeric":["<",5]}]}})");
  EXPECT_EQ(written(filter<order>().value<&order::who, &customer::tags>("vip")),
            R"({"value":{"who":{"tags":["vip"]}}})");
  EXPECT_EQ(written(filter<>().at({"messageAttributes", "kind", "stringValue"}, "order")),
            R"({"messageAttributes":{"kind":{"stringValue":["order"]}}})");
  EXPECT_THAT(problems_of(filter<order>().body<&order::id>("x")), IsEmpty());
}

TEST(filter, names_attributes_of_dynamodb_with_their_types) {
  const auto all = filter<order>()
                       .event_name("INSERT", "MODIFY")
                       .new_image<&order::total>(3, 2.5, exists(false))
                       .new_image<&order::paid>(true)
                       .new_image<&order::state>(order_state::sent)
                       .old_image<&order::id>(anything_but("A1"))
                       .keys<&order::id>(prefix("A"));
  EXPECT_EQ(written(all),
            R"({"eventName":["INSERT","MODIFY"],"dynamodb":{)"
            R"("NewImage":{"total":{"N":["3","2.5",{"exists":false}]},"paid":{"BOOL":[true]},"state":{"S":["sent"]}},)"
            R"("OldImage":{"orderId":{"S":[{"anything-but":["A1"]}]}},)"
            R"("Keys":{"orderId":{"S":[{"prefix":"A"}]}}}})");
}

TEST(filter_criteria, are_filters_of_which_any_will_do) {
  const filter_criteria two = {filter<order>().body<&order::paid>(true), filter<>().at({"body"}, "text")};
  EXPECT_EQ(written(two), R"([{"body":{"paid":[true]}},{"body":["text"]}])");
  EXPECT_THAT(problems_of(two), IsEmpty());
  EXPECT_THAT(problems_of(filter_criteria()), IsEmpty());
}

TEST(filter_criteria, have_the_problems_of_their_filters) {
  const auto good = filter<>().at({"body"}, "text");
  EXPECT_THAT(
      problems_of(filter_criteria{good, filter<>(), good.at({"body"}, "again")}),
      ElementsAre(HasSubstr("twice what 'body' holds"), "a filter asks for nothing, and so matches everything"));
  EXPECT_THAT(problems_of(filter_criteria{good, good, good, good, good, good, good, good, good, good, good}),
              ElementsAre(HasSubstr("more than ten filters")));
}

TEST(filter_policy, is_of_attributes_or_of_the_body) {
  const auto by_attribute = attribute_filter_policy().attribute("store", "berlin", prefix("b"), cidr("10.0.0.0/8"));
  EXPECT_EQ(written(by_attribute), R"({"store":["berlin",{"prefix":"b"},{"cidr":"10.0.0.0/8"}]})");
  EXPECT_THAT(problems_of(by_attribute), IsEmpty());
  const auto by_body = body_filter_policy<order>().body<&order::id>(anything_but(prefix("A"))).body<&order::paid>(true);
  EXPECT_EQ(written(by_body), R"({"orderId":[{"anything-but":{"prefix":"A"}}],"paid":[true]})");
  EXPECT_THAT(problems_of(by_body), IsEmpty());
}

}  // namespace
}  // namespace sparta::on
