#include "runtime/log_line.hpp"

#include <sparta/json/parse.hpp>

#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace sparta::runtime {
namespace {

constexpr std::chrono::system_clock::time_point noon{std::chrono::milliseconds(1'795'435'200'007)};
const log_origin origin{.build_id = "b1", .instance_id = "i-1"};
const log_scope scope{.request_id = "r1", .function_arn = "arn:f", .trace_id = "Root=1-2", .tenant_id = "t1"};

using line_maker = std::string (*)(const log_line&);

std::string line_of(line_maker make, std::string_view message, std::vector<log_field> fields = {},
                    const log_scope& in = scope, const log_origin& from = origin) {
  const log_record record{.level = log_level::warn, .message = message, .fields = fields};
  return make({.when = noon, .record = record, .origin = from, .scope = in});
}

TEST(a_json_line, says_when_what_and_for_whom) {
  EXPECT_EQ(line_of(json_line, "hi", {{"n", 1}}),
            R"({"timestamp":"2026-11-23T12:00:00.007Z","level":"WARN","message":"hi","requestId":"r1","tenantId":"t1",)"
            R"("xrayTraceId":"Root=1-2","functionArn":"arn:f","buildId":"b1","instanceId":"i-1","n":1})"
            "\n");
}

TEST(a_json_line, leaves_out_what_is_not_known) {
  EXPECT_EQ(line_of(json_line, "hi", {}, {}, {}),
            R"({"timestamp":"2026-11-23T12:00:00.007Z","level":"WARN","message":"hi"})"
            "\n");
}

TEST(a_json_line, takes_fields_of_all_kinds) {
  const json::value tree = {{"a", json::array{1, nullptr}}};
  const std::string text = "é\n\"";
  const char* const c_text = "c";
  const auto line = line_of(json_line, "hi",
                            {{"i", -1},
                             {"u", std::numeric_limits<std::uint64_t>::max()},
                             {"d", 0.5},
                             {"nan", std::numeric_limits<double>::quiet_NaN()},
                             {"yes", true},
                             {"text", text},
                             {"c", c_text},
                             {"view", std::string_view("v")},
                             {"tree", tree}},
                            {}, {});
  EXPECT_EQ(line.substr(line.find(R"("i":)")),
            R"("i":-1,"u":18446744073709551615,"d":0.5,"nan":null,"yes":true,"text":"é\n\"","c":"c","view":"v",)"
            R"("tree":{"a":[1,null]}})"
            "\n");
}

TEST(a_json_line, keeps_fields_apart_from_its_own_members) {
  const auto line = line_of(json_line, "hi", {{"message", "mine"}, {"requestId", 7}, {"Message", "other"}});
  const auto parsed = json::parse(line.substr(0, line.size() - 1));
  ASSERT_TRUE(parsed);
  EXPECT_EQ(*parsed->find("message"), json::value("hi"));
  EXPECT_EQ(*parsed->find("field_message"), json::value("mine"));
  EXPECT_EQ(*parsed->find("field_requestId"), json::value(7));
  EXPECT_EQ(*parsed->find("Message"), json::value("other"));
}

TEST(a_json_line, is_one_line_of_json_whatever_it_is_given) {
  const auto line = line_of(json_line, "two\nlines \xff\x01", {{"k\n\"", "v\r\n"}});
  EXPECT_EQ(line.find('\n'), line.size() - 1);
  EXPECT_TRUE(json::parse(line.substr(0, line.size() - 1)));
}

TEST(a_text_line, has_the_columns_of_other_runtimes_and_the_fields) {
  EXPECT_EQ(line_of(text_line, "hi", {{"n", 1}, {"name", "Ada"}}),
            "2026-11-23T12:00:00.007Z\tr1\tWARN\thi n=1 name=Ada tenantId=t1 xrayTraceId=\"Root=1-2\"\n");
}

TEST(a_text_line, has_a_dash_between_invocations) {
  EXPECT_EQ(line_of(text_line, "hi", {}, {}), "2026-11-23T12:00:00.007Z\t-\tWARN\thi\n");
}

TEST(a_text_line, quotes_texts_that_would_run_into_each_other) {
  const json::value tree = {{"a", 1}};
  EXPECT_EQ(line_of(text_line, "hi",
                    {{"blank", "a b"}, {"empty", ""}, {"quote", "\""}, {"equals", "a=b"}, {"tree", tree}}, {}),
            "2026-11-23T12:00:00.007Z\t-\tWARN\thi blank=\"a b\" empty=\"\" quote=\"\\\"\" equals=\"a=b\" "
            "tree={\"a\":1}\n");
}

TEST(a_text_line, stays_one_event) {
  const auto line = line_of(text_line, "two\nlines\r\nthree", {{"k", "a\nb"}}, {});
  EXPECT_EQ(line, "2026-11-23T12:00:00.007Z\t-\tWARN\ttwo\rlines\r\rthree k=\"a\\nb\"\n");
}

}  // namespace
}  // namespace sparta::runtime
