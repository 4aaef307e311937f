#include "aws/logs.hpp"

#include "client_fixture.hpp"

#include <sparta/json/parse.hpp>

#include <gmock/gmock.h>

namespace sparta::aws::logs {
namespace {

using ::testing::SizeIs;

struct logs_test : testing::client_fixture {
  [[nodiscard]] json::value input() const { return json::parse(sent().body).value(); }
};

TEST_F(logs_test, filter_log_events_asks_and_reads) {
  transport.replies(200,
                    R"({"events":[{"eventId":"1","logStreamName":"s","timestamp":1767323045678,"message":"hällo\n"}],
                            "nextToken":"t"})");
  const auto page = filter_log_events(client, {.group = "/aws/lambda/f",
                                               .since = base::parse_rfc3339("2026-01-02T03:04:05.678Z"),
                                               .filter_pattern = "ERROR",
                                               .streams = {"s"},
                                               .limit = 100});
  ASSERT_TRUE(page);
  ASSERT_THAT(page->events, SizeIs(1));
  EXPECT_EQ(page->events[0].message, "hällo\n");
  EXPECT_EQ(base::format_rfc3339(page->events[0].time), "2026-01-02T03:04:05.678Z");
  EXPECT_EQ(page->next_token, "t");
  EXPECT_EQ(find_field(sent().headers, "X-Amz-Target"), "Logs_20140328.FilterLogEvents");
  EXPECT_EQ(find_field(sent().headers, "Content-Type"), "application/x-amz-json-1.1");
  EXPECT_EQ(input(), (json::value{{"logGroupName", "/aws/lambda/f"},
                                  {"limit", 100},
                                  {"startTime", 1767323045678},
                                  {"filterPattern", "ERROR"},
                                  {"logStreamNames", json::array{"s"}}}));
}

TEST_F(logs_test, a_group_that_is_not_there_is_not_found) {
  transport.replies(400,
                    R"({"__type":"ResourceNotFoundException","message":"The specified log group does not exist."})");
  EXPECT_EQ(filter_log_events(client, {.group = "g"}).error().kind, error_kind::not_found);
}

TEST_F(logs_test, streams_come_latest_first) {
  transport.replies(200, R"({"logStreams":[{"logStreamName":"b","lastEventTimestamp":2},{"logStreamName":"a"}]})");
  const auto streams = describe_log_streams(client, "g", 5);
  ASSERT_THAT(*streams, SizeIs(2));
  EXPECT_TRUE(streams->at(0).last_event);
  EXPECT_FALSE(streams->at(1).last_event);
  EXPECT_EQ(*input().find("descending"), json::value(true));
}

TEST_F(logs_test, get_log_events_goes_forward) {
  transport.replies(200,
                    R"({"events":[{"timestamp":1,"message":"m"}],"nextForwardToken":"f/1","nextBackwardToken":"b/1"})");
  const auto page = get_log_events(client, {.group = "g", .stream = "s", .next_token = "f/0"});
  EXPECT_EQ(page->next_token, "f/1");
  EXPECT_EQ(page->events.at(0).stream, "s");
  EXPECT_EQ(*input().find("nextToken"), json::value("f/0"));
}

TEST_F(logs_test, odd_events_do_no_harm) {
  transport.replies(200, R"({"events":[{},{"timestamp":"x","message":7},null,
    {"timestamp":18446744073709551615},{"timestamp":9223372036854775807},{"timestamp":1e300}]})");
  const auto page = filter_log_events(client, {.group = "g"});
  ASSERT_THAT(page->events, SizeIs(6));
  for (const auto& event : page->events) EXPECT_EQ(event.time, base::timestamp{});
}

}  // namespace
}  // namespace sparta::aws::logs
