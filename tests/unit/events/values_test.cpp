#include <sparta/events/any_text.hpp>
#include <sparta/events/binary.hpp>
#include <sparta/events/json_text.hpp>
#include <sparta/events/number_text.hpp>
#include <sparta/events/one_or_many.hpp>
#include <sparta/events/times.hpp>
#include <sparta/events/url_encoded.hpp>
#include <sparta/json/json.hpp>

#include <chrono>
#include <cstdint>
#include <gtest/gtest.h>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

template <class T>
std::string again(std::string_view text) {
  const auto decoded = json::decode<T>(text);
  return decoded ? json::encode(*decoded) : decoded.error().message;
}
template <class T>
std::int64_t nanoseconds_of(std::string_view text) {
  return json::decode<T>(text).value().time_since_epoch().count();
}

TEST(times, read_every_form) {
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("1970-01-01T00:00:01.5Z")"), 1'500'000'000);
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("1970-01-01T00:00:01")"), 1'000'000'000);
  EXPECT_EQ(nanoseconds_of<epoch_seconds>("1428537600.125"), 1'428'537'600'125'000'000);
  EXPECT_EQ(nanoseconds_of<epoch_seconds>("1.46706E9"), 1'467'060'000'000'000'000);
  EXPECT_EQ(nanoseconds_of<epoch_seconds>(R"("-1.5")"), -1'500'000'000);
  EXPECT_EQ(nanoseconds_of<epoch_milliseconds>(R"("1523232000000")"), 1'523'232'000'000'000'000);
  EXPECT_EQ(nanoseconds_of<epoch_milliseconds>("1523232000000"), 1'523'232'000'000'000'000);
}

TEST(times, read_english_months) {
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("Jan 1, 1970 12:00:01 AM")"), 1'000'000'000);
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("Jan 2, 1970 12:00:00 PM")"), 129'600'000'000'000);
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("Thu, 01 Jan 1970 01:00:00 GMT")"), 3'600'000'000'000);
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("02/Jan/1970:00:00:01 +0000")"), 86'401'000'000'000);
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("02/Jan/1970:00:00:01+0000")"), 86'401'000'000'000);
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("Jan  2 00:00:01 1970 GMT")"), 86'401'000'000'000);
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("Jan 1, 1970, 12:00:01 AM")"), 1'000'000'000);
  EXPECT_EQ(nanoseconds_of<timestamp>(R"("Fri Jan 02 00:00:01 UTC 1970")"), 86'401'000'000'000);
  for (const auto* text : {R"("Sep 1, 2017 4:12:29 PM")", R"("Sat, 04 Jun 2016 05:01:10 GMT")",
                           R"("12/Mar/2020:19:03:58+0000")", R"("Aug  5 09:36:04 2021 GMT")"})
    EXPECT_EQ(again<timestamp>(text), text);
  for (const auto* text : {R"("Sep 31, 2017 4:12:29 PM")", R"("Sep 1, 2017 13:12:29 PM")", R"("Sep 1, 2017 4:12:29")",
                           R"("Sep 1, 9999 4:12:29 PM")", R"("Sat, 04 Jun 2016 05:61:10 GMT")", R"("Sat, 04 Jun")",
                           R"("12/Mar/2020:19:03:58 +0100")", R"("12/Mar/2020")", R"("Aug 5 09:36 2021 GMT")",
                           R"("Fri Jan 02 00:00:01 CET 1970")"})
    EXPECT_FALSE(json::decode<timestamp>(text)->known()) << text;
}

TEST(times, are_written_as_they_came) {
  for (const auto* text : {"1428537600.125", "1428537600", R"("1428537600")", R"("2026-11-24T10:00:00+02:00")",
                           R"("2026-11-24T10:00:00.000Z")", R"("yesterday")", R"("")"}) {
    EXPECT_EQ(again<epoch_seconds>(text), text);
    EXPECT_EQ(again<timestamp>(text), text);
  }
}

TEST(times, are_written_anew_when_changed) {
  auto when = json::decode<epoch_seconds>(R"("1428537600")");
  ASSERT_TRUE(when);
  *when += 1s;
  EXPECT_EQ(json::encode(*when), "1428537601");
  EXPECT_EQ(json::encode(timestamp(std::chrono::sys_seconds(1s))), R"("1970-01-01T00:00:01Z")");
}

TEST(times, say_when_they_are_not_known) {
  EXPECT_FALSE(json::decode<timestamp>(R"("yesterday")")->known());
  EXPECT_TRUE(json::decode<timestamp>(R"("1970-01-01T00:00:00Z")")->known());
  EXPECT_TRUE(timestamp().known());
}

TEST(times, refuse_what_is_no_time) {
  EXPECT_EQ(again<epoch_seconds>("true"), "expected a time (byte 0)");
  EXPECT_EQ(again<epoch_seconds>("1e300"), "the time is out of range (byte 0)");
  EXPECT_EQ(again<epoch_milliseconds>("9223372036854775807"), "the time is out of range (byte 0)");
}

TEST(number_text, is_a_number) {
  EXPECT_EQ(*json::decode<number_text<int>>(R"("12")") + 1, 13);
  EXPECT_EQ(*json::decode<number_text<double>>(R"("1.5")"), 1.5);
  for (const auto* text : {R"("12")", "12", R"("012")", R"("")"}) EXPECT_EQ(again<number_text<int>>(text), text);
  EXPECT_EQ(again<number_text<int>>(R"("twelve")"), "expected a number as text (byte 0)");
  EXPECT_EQ(again<number_text<std::uint8_t>>(R"("256")"), "expected a number as text (byte 0)");
  auto changed = json::decode<number_text<int>>("12");
  *changed = 13;
  EXPECT_EQ(json::encode(*changed), R"("13")");
}

TEST(any_text, is_text_of_any_kind) {
  EXPECT_EQ(*json::decode<any_text>("21"), "21");
  EXPECT_EQ(*json::decode<any_text>("true"), "true");
  EXPECT_EQ(*json::decode<any_text>("null"), "");
  for (const auto* text : {R"("21")", R"("")", "21", "2.5", "true", "null"}) EXPECT_EQ(again<any_text>(text), text);
  EXPECT_EQ(again<any_text>("[]"), "expected text (byte 0)");
  auto changed = json::decode<any_text>("21");
  changed->append("0");
  EXPECT_EQ(json::encode(*changed), R"("210")");
}

TEST(binary, may_come_from_another_encoder) {
  for (const auto* text : {R"("aGVsbG8")", R"("aGVsbG8==")", R"("aGVsbG9=")"}) {
    EXPECT_EQ(json::decode<binary>(text)->text(), "hello");
    EXPECT_EQ(again<binary>(text), text);
  }
  EXPECT_EQ(json::decode<binary>(R"("-_8=")")->text(), "\xfb\xff");
  EXPECT_EQ(again<binary>(R"("-_8=")"), R"("-_8=")");
  EXPECT_EQ(again<binary>(R"("aGVsb")"), "expected base64 (byte 0)");
  EXPECT_EQ(again<binary>(R"("aGVs bG8=")"), "expected base64 (byte 0)");
  EXPECT_EQ(again<binary>(R"("")"), R"("")");
}

TEST(binary, is_base64) {
  EXPECT_EQ(json::decode<binary>(R"("aGVsbG8=")")->text(), "hello");
  EXPECT_EQ(again<binary>(R"("aGVsbG8=")"), R"("aGVsbG8=")");
  EXPECT_EQ(again<binary>(R"("???")"), "expected base64 (byte 0)");
  EXPECT_EQ(again<binary>("1"), "expected bytes as base64 (byte 0)");
}

TEST(url_encoded, is_decoded) {
  EXPECT_EQ(*json::decode<url_encoded>(R"("inbox/a+b%2Bc%C3%A4.txt")"), "inbox/a b+c\xC3\xA4.txt");
  for (const auto* text : {R"("inbox/a+b%2Bc%C3%A4.txt")", R"("a%2fb")", R"("100%")", R"("a b")", R"("%4")", R"("")"})
    EXPECT_EQ(again<url_encoded>(text), text);
  EXPECT_EQ(*json::decode<url_encoded>(R"("100%")"), "100%");
  EXPECT_EQ(json::encode(url_encoded("a b")), R"("a+b")");
}

struct inner {
  int size = 0;
};

TEST(json_text, holds_what_the_text_says) {
  auto decoded = json::decode<json_text<inner>>(R"("{ \"size\": 3 }")");
  ASSERT_TRUE(decoded);
  EXPECT_EQ((*decoded)->size, 3);
  EXPECT_EQ(json::encode(*decoded), R"("{ \"size\": 3 }")");
  (*decoded)->size = 4;
  EXPECT_EQ(json::encode(*decoded), R"("{\"size\":4}")");
  EXPECT_FALSE(json::decode<json_text<inner>>(R"("{")"));
}

TEST(one_or_many, is_a_list) {
  for (const auto* text : {R"("a")", R"(["a"])", R"(["a","b"])", "[]"})
    EXPECT_EQ(again<one_or_many<std::string>>(text), text);
  auto alone = json::decode<one_or_many<std::string>>(R"("a")");
  ASSERT_TRUE(alone);
  EXPECT_EQ(*alone, (std::vector<std::string>{"a"}));
  alone->push_back("b");
  EXPECT_EQ(json::encode(*alone), R"(["a","b"])");
  EXPECT_EQ(json::encode(one_or_many<std::string>("a")), R"(["a"])");
  EXPECT_EQ(again<one_or_many<std::string>>(R"(["a", 1])"), "[1]: expected string, got number (byte 0)");
  EXPECT_EQ(again<one_or_many<std::string>>("{}"), "expected string, got object (byte 0)");
}

}  // namespace
}  // namespace sparta::events
