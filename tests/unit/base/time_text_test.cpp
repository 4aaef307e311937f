#include "base/time_text.hpp"

#include <gtest/gtest.h>

namespace sparta::base {
namespace {

using namespace std::chrono_literals;

timestamp at(std::chrono::nanoseconds since_epoch) { return timestamp(since_epoch); }

TEST(TimeText, WritesAsManyDigitsAsNeeded) {
  EXPECT_EQ(format_rfc3339(at(0ns)), "1970-01-01T00:00:00Z");
  EXPECT_EQ(format_rfc3339(at(1500ms)), "1970-01-01T00:00:01.500Z");
  EXPECT_EQ(format_rfc3339(at(1us)), "1970-01-01T00:00:00.000001Z");
  EXPECT_EQ(format_rfc3339(at(-1ns)), "1969-12-31T23:59:59.999999999Z");
  EXPECT_EQ(format_rfc3339_millis(at(1s)), "1970-01-01T00:00:01.000Z");
  EXPECT_EQ(format_rfc3339_millis(at(1999999us)), "1970-01-01T00:00:01.999Z");
}

TEST(TimeText, ReadsWhatTheRfcShows) {
  // RFC 3339 §5.8.
  EXPECT_EQ(parse_rfc3339("1985-04-12T23:20:50.52Z"), at(482196050s + 520ms));
  EXPECT_EQ(parse_rfc3339("1996-12-19T16:39:57-08:00"), at(851042397s));
  EXPECT_EQ(parse_rfc3339("1990-12-31T23:59:60Z"), parse_rfc3339("1991-01-01T00:00:00Z"));
  EXPECT_EQ(parse_rfc3339("1937-01-01T12:00:27.87+00:20"), at(-1041337173s + 870ms));
}

TEST(TimeText, ReadsTheFormsThatAwsWrites) {
  const auto when = at(1700000000s);
  EXPECT_EQ(parse_rfc3339("2023-11-14T22:13:20Z"), when);
  EXPECT_EQ(parse_rfc3339("2023-11-14T22:13:20.000Z"), when);
  EXPECT_EQ(parse_rfc3339("2023-11-14T22:13:20+0000"), when);
  EXPECT_EQ(parse_rfc3339("2023-11-14t22:13:20z"), when);
  EXPECT_EQ(parse_rfc3339("2023-11-15 00:13:20+02:00"), when);
  EXPECT_EQ(parse_rfc3339("2023-11-14T22:13:20.1234567891Z"), when + 123456789ns);
}

TEST(TimeText, RefusesAnythingElse) {
  for (const auto text : {"",
                          "today",
                          "2023-11-14",
                          "2023-11-14T22:13:20",
                          "2023-11-14T22:13Z",
                          "2023-13-01T00:00:00Z",
                          "2023-02-29T00:00:00Z",
                          "2023-11-00T00:00:00Z",
                          "2023-11-14T24:00:00Z",
                          "2023-11-14T22:60:00Z",
                          "2023-11-14T22:13:61Z",
                          "2023-11-14T22:13:20.Z",
                          "2023-11-14T22:13:20Z ",
                          " 2023-11-14T22:13:20Z",
                          "2023-11-14T22:13:20+24:00",
                          "2023-11-14T22:13:20+00:60",
                          "2023-11-14T22:13:20+1",
                          "+023-11-14T22:13:20Z",
                          "2023-11-14T22:13:2éZ",
                          "23-11-14T22:13:20Z",
                          "1500-01-01T00:00:00Z",
                          "2500-01-01T00:00:00Z"})
    EXPECT_EQ(parse_rfc3339(text), std::nullopt) << text;
}

TEST(TimeText, MomentsReachOverAllYears) {
  for (const auto text : {"0000-01-01T00:00:00Z", "1500-02-03T04:05:06.789Z", "9999-12-31T23:59:59.999999999Z"}) {
    const auto when = parse_moment(text);
    ASSERT_TRUE(when) << text;
    EXPECT_EQ(format_rfc3339(*when), text);
  }
}

}  // namespace
}  // namespace sparta::base
