#include "session_fixture.hpp"

#include <sparta/aws/dynamodb_lists.hpp>

namespace sparta::aws::dynamodb {
namespace {

using ::testing::HasSubstr;

struct dynamodb_calls_test : testing::session_fixture {};

TEST_F(dynamodb_calls_test, get_item_reads_the_item_or_its_absence) {
  transport.replies(200, R"({"Item":{"id":{"S":"1"},"n":{"N":"42"}}})").replies(200, "{}");
  const auto found = get_item(session, {.table_name = "t", .key = {{"id", "1"}}, .consistent_read = true});
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->at("n").as_number().to_int64(), 42);
  EXPECT_EQ(sent().body, R"({"TableName":"t","Key":{"id":{"S":"1"}},"ConsistentRead":true})");
  EXPECT_EQ(*get_item(session, {.table_name = "t", .key = {{"id", "1"}}}), std::nullopt);
}

TEST_F(dynamodb_calls_test, an_item_that_is_none_is_told) {
  transport.replies(200, R"({"Item":{"id":{"S":1}}})");
  EXPECT_EQ(get_item(session, {.table_name = "t", .key = {{"id", "1"}}}).error().kind, error_kind::decode);
}

TEST_F(dynamodb_calls_test, writes_carry_their_expressions) {
  transport.replies(200, R"({"Attributes":{"n":{"N":"2"}}})");
  const auto changed = update_item(session, {.table_name = "t",
                                             .key = {{"id", "1"}},
                                             .update_expression = "SET #n = :n",
                                             .names = {{"#n", "n"}},
                                             .values = {{":n", 2}},
                                             .return_values = return_values::all_new});
  ASSERT_TRUE(changed);
  EXPECT_EQ(changed->at("n").as_number().text, "2");
  EXPECT_EQ(input().find("ExpressionAttributeNames")->find("#n")->as_string(), "n");
  EXPECT_EQ(input().find("ReturnValues")->as_string(), "ALL_NEW");
}

TEST_F(dynamodb_calls_test, a_write_is_repeated_only_when_that_changes_nothing) {
  transport.fails().replies(200, "{}");
  EXPECT_TRUE(put_item(session, {.table_name = "t", .item = {{"id", "1"}}}));
  transport.fails();
  EXPECT_FALSE(put_item(
      session, {.table_name = "t", .item = {{"id", "1"}}, .condition_expression = "attribute_not_exists(id)"}));
  transport.fails();
  EXPECT_FALSE(update_item(session, {.table_name = "t", .key = {{"id", "1"}}, .update_expression = "ADD n :one"}));
  EXPECT_TRUE(transport.finished());
}

TEST_F(dynamodb_calls_test, a_query_goes_on_over_empty_pages) {
  transport.replies(200, R"({"Items":[],"LastEvaluatedKey":{"id":{"S":"a"}}})")
      .replies(200, R"({"Items":[{"id":{"S":"b"}}]})");
  const auto all = query(session, {.table_name = "t", .key_condition_expression = "id = :i", .values = {{":i", "b"}}});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->items.size(), 1U);
  EXPECT_TRUE(all->last_evaluated_key.empty());
  EXPECT_EQ(input(1).find("ExclusiveStartKey")->find("id")->find("S")->as_string(), "a");
}

TEST_F(dynamodb_calls_test, a_scan_ends_at_its_limit_and_tells_where) {
  transport.replies(200, R"({"Items":[{"id":{"S":"a"}}],"LastEvaluatedKey":{"id":{"S":"a"}}})");
  const auto some = scan(session, {.table_name = "t", .limit = 1});
  ASSERT_TRUE(some);
  EXPECT_EQ(some->last_evaluated_key.at("id").as_string(), "a");
}

TEST_F(dynamodb_calls_test, a_batch_is_sent_by_25_and_again_what_was_put_off) {
  transport.replies(200, R"({"UnprocessedItems":{"t":[{"PutRequest":{"Item":{"id":{"S":"7"}}}}]}})").replies(200, "{}");
  std::vector<item> many;
  for (int i = 0; i < 30; ++i) many.push_back({{"id", std::to_string(i)}});
  ASSERT_TRUE(batch_write_item(session, {.table_name = "t", .puts = many}));
  EXPECT_EQ(input(0).find("RequestItems")->find("t")->as_array().size(), 25U);
  EXPECT_EQ(input(1).find("RequestItems")->find("t")->as_array().size(), 6U);
  EXPECT_EQ(clock.waits.size(), 1U);
}

TEST_F(dynamodb_calls_test, a_batch_that_never_moves_is_given_up) {
  for (int i = 0; i < 20; ++i)
    transport.replies(200, R"({"UnprocessedItems":{"t":[{"DeleteRequest":{"Key":{"id":{"S":"7"}}}}]}})");
  const auto written = batch_write_item(session, {.table_name = "t", .deletes = {{{"id", "7"}}}});
  EXPECT_EQ(written.error().kind, error_kind::throttled);
  EXPECT_THAT(written.error().message, HasSubstr("left 1 of the writes undone"));
  EXPECT_FALSE(transport.finished());
}

}  // namespace
}  // namespace sparta::aws::dynamodb
