#include <sparta/events/kafka.hpp>
#include <sparta/events/sqs.hpp>
#include <sparta/handler.hpp>

#include <gtest/gtest.h>
#include <stdexcept>
#include <vector>

namespace sparta {
namespace {

std::string message(std::string_view id, std::string_view group = {}) {
  json::object attributes;
  if (!group.empty()) attributes["MessageGroupId"] = group;
  return json::write(json::object{{"messageId", id}, {"body", id}, {"attributes", std::move(attributes)}});
}
std::string batch(const std::vector<std::string>& messages) {
  std::string text = R"({"Records":[)";
  for (const auto& each : messages) text += (text.ends_with('[') ? "" : ",") + each;
  return text + "]}";
}

/// What the handler answers, and which bodies it saw.
struct outcome {
  std::string answer;
  std::string seen;
};

template <class Failure>
outcome run(const std::string& text, Failure fail) {
  outcome all;
  context ctx;
  auto call = detail::erase([&](const events::sqs_message& one) -> result<void> {
    all.seen += one.body;
    return fail(one);
  });
  const auto answer = call(text, ctx);
  all.answer = answer ? answer->body : answer.error().message;
  return all;
}

result<void> fail_b(const events::sqs_message& one) {
  if (one.body == "b") return error{.message = "no b"};
  return {};
}

TEST(record_handler, gets_one_after_the_other) {
  const auto all = run(batch({message("a"), message("c")}), fail_b);
  EXPECT_EQ(all.seen, "ac");
  EXPECT_EQ(all.answer, R"({"batchItemFailures":[]})");
}

TEST(record_handler, fails_for_one_alone) {
  const auto all = run(batch({message("a"), message("b"), message("c")}), fail_b);
  EXPECT_EQ(all.seen, "abc");
  EXPECT_EQ(all.answer, R"({"batchItemFailures":[{"itemIdentifier":"b"}]})");
}

TEST(record_handler, may_throw) {
  const auto all = run(batch({message("a"), message("b")}), [](const events::sqs_message& one) -> result<void> {
    if (one.body == "a") throw std::runtime_error("a");
    if (one.body == "b") throw 1;
    return {};
  });
  EXPECT_EQ(all.answer, R"({"batchItemFailures":[{"itemIdentifier":"a"},{"itemIdentifier":"b"}]})");
}

TEST(record_handler, keeps_the_order_of_a_group) {
  const auto all = run(
      batch({message("a", "1"), message("b", "1"), message("c", "1"), message("d", "2"), message("e", "1")}), fail_b);
  EXPECT_EQ(all.seen, "abd");
  EXPECT_EQ(all.answer,
            R"({"batchItemFailures":[{"itemIdentifier":"b"},{"itemIdentifier":"c"},{"itemIdentifier":"e"}]})");
}

TEST(record_handler, fails_whole_for_another_payload) {
  EXPECT_EQ(run(R"({"Records": 1})", fail_b).answer, "Records: expected array, got number (byte 12)");
}

TEST(record_handler, may_be_asked_for_no_records) {
  EXPECT_EQ(run("{}", fail_b).answer, R"({"batchItemFailures":[]})");
}

TEST(record_handler, keeps_the_order_of_a_partition_and_names_records_as_kafka_does) {
  context ctx;
  std::string seen;
  auto call = detail::erase([&](const events::kafka_record& one) -> result<void> {
    seen += one.topic + std::to_string(one.offset);
    if (one.topic == "a" && one.offset == 1) return error{.message = "not this one"};
    return {};
  });
  const auto answer = call(
      R"({"records":{"a-0":[{"topic":"a","offset":1},{"topic":"a","offset":2}],"b-3":[{"topic":"b","partition":3}]}})",
      ctx);
  ASSERT_TRUE(answer);
  EXPECT_EQ(seen, "a1b0");
  EXPECT_EQ(answer->body, R"({"batchItemFailures":[{"itemIdentifier":{"partition":"a-0","offset":1}},)"
                          R"({"itemIdentifier":{"partition":"a-0","offset":2}}]})");
}

static_assert(reports_failures<void (*)(const events::sqs_message&)>);
static_assert(reports_failures<events::kafka_item_failures (*)(const events::kafka&)>);
static_assert(reports_failures<events::batch_item_failures (*)(const events::sqs&)>);
static_assert(reports_failures<result<events::batch_item_failures> (*)(const events::sqs&)>);
static_assert(!reports_failures<void (*)(const events::sqs&)>);

}  // namespace
}  // namespace sparta
