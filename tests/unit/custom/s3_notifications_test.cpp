#include "custom/s3_notifications.hpp"

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::custom {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// One bucket; `interfere` is what somebody else does after each write.
struct bucket final : s3_configuration_store {
  result<s3_configuration> get(const s3_notifications&) override {
    if (missing) return error{.kind = error_kind::not_found, .message = "no bucket", .code = "NoSuchBucket"};
    return kept;
  }
  result<void> put(const s3_notifications&, const s3_configuration& what) override {
    ++writes;
    kept = what;
    if (interfere) interfere(*this);
    return {};
  }
  s3_configuration kept{};
  int writes = 0;
  bool missing = false;
  std::function<void(bucket&)> interfere{};

  [[nodiscard]] std::vector<std::string> ids() const {
    std::vector<std::string> all;
    for (const auto& each : kept.lambda_function_configurations) all.push_back(each.id);
    return all;
  }
};

constexpr const char* own = "sparta-N-8f0e-0";

request<s3_notifications> asking(request_type type, std::string events = "s3:ObjectCreated:*") {
  return {.type = type,
          .properties = {.bucket = "b",
                         .notifications = {{.function_arn = "f", .events = {std::move(events)}, .prefix = "in/"}}},
          .logical_id = "N",
          .stack_id = "arn:aws:cloudformation:r:1:stack/s/8f0e"};
}

s3_configuration foreign() {
  return {.lambda_function_configurations = {{.id = "theirs", .arn = "g", .events = {"s3:ObjectRemoved:*"}}},
          .queue_configurations = {{.id = "q", .arn = "queue", .events = {"s3:ObjectCreated:*"}}},
          .topic_configurations = {{.id = "t", .arn = "topic", .events = {"s3:ObjectCreated:*"}}},
          .event_bridge = true};
}

TEST(s3_notifications, are_added_beside_those_of_others) {
  bucket store;
  store.kept = foreign();
  const auto answer = serve_s3_notifications(asking(request_type::create), store);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->physical_id, "b/sparta-N-8f0e-");
  EXPECT_THAT(store.ids(), ElementsAre("theirs", own));
  const auto& mine = store.kept.lambda_function_configurations[1];
  EXPECT_EQ(mine.arn, "f");
  EXPECT_EQ(mine.filter_rules, (std::vector<aws::s3::filter_rule>{{"prefix", "in/"}}));
  EXPECT_EQ(store.kept.queue_configurations, foreign().queue_configurations);
  EXPECT_EQ(store.kept.topic_configurations, foreign().topic_configurations);
  EXPECT_TRUE(store.kept.event_bridge);
}

TEST(s3_notifications, are_created_twice_without_a_difference) {
  bucket store;
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::create), store));
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::create), store));
  EXPECT_THAT(store.ids(), SizeIs(1));
  EXPECT_EQ(store.writes, 1);
}

TEST(s3_notifications, are_replaced_by_an_update_and_by_its_rollback) {
  bucket store;
  store.kept = foreign();
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::create), store));
  const auto before = store.kept;
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::update, "s3:ObjectTagging:*"), store));
  EXPECT_THAT(store.kept.lambda_function_configurations[1].events, ElementsAre("s3:ObjectTagging:*"));
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::update), store));
  EXPECT_EQ(store.kept, before);
}

TEST(s3_notifications, are_removed_and_nothing_else) {
  bucket store;
  store.kept = foreign();
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::create), store));
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::remove), store));
  EXPECT_EQ(store.kept, foreign());
}

TEST(s3_notifications, may_be_absent_when_they_are_removed) {
  bucket store;
  EXPECT_TRUE(serve_s3_notifications(asking(request_type::remove), store));
  EXPECT_EQ(store.writes, 0);
  store.missing = true;
  EXPECT_TRUE(serve_s3_notifications(asking(request_type::remove), store));
}

TEST(s3_notifications, need_a_bucket_when_they_are_created) {
  bucket store;
  store.missing = true;
  EXPECT_FALSE(serve_s3_notifications(asking(request_type::create), store));
}

TEST(s3_notifications, are_written_again_when_somebody_overwrote_them) {
  bucket store;
  store.interfere = [](bucket& of) {
    if (of.writes == 1) of.kept = foreign();
  };
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::create), store));
  EXPECT_THAT(store.ids(), ElementsAre("theirs", own));
}

TEST(s3_notifications, give_up_when_somebody_always_overwrites_them) {
  bucket store;
  store.interfere = [](bucket& of) { of.kept = foreign(); };
  const auto answer = serve_s3_notifications(asking(request_type::create), store);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, error_kind::conflict);
}

TEST(s3_notifications, of_other_stacks_are_others) {
  bucket store;
  auto other = asking(request_type::create);
  other.stack_id = "arn:aws:cloudformation:r:1:stack/s/other";
  ASSERT_TRUE(serve_s3_notifications(other, store));
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::create), store));
  ASSERT_TRUE(serve_s3_notifications(asking(request_type::remove), store));
  EXPECT_THAT(store.ids(), ElementsAre("sparta-N-other-0"));
}

TEST(s3_notifications, without_any_leave_the_bucket_as_it_is) {
  EXPECT_THAT(with_notifications({}, own, {}).lambda_function_configurations, IsEmpty());
}

}  // namespace
}  // namespace sparta::custom
