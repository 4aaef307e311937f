#include "samples/member_path.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct member_path : ::testing::Test {
  json::value event = json::parse(R"({"Records": [{"s3": {"key": "a"}}, {"s3": {"key": "b"}}],
                                      "by topic": {"orders-0": [1], "a.b[c]": 2}, "none": null})")
                          .value();

  std::string at(std::string_view path) { return json::write(*samples::place_at(event, path).value()); }
  error why(std::string_view path) {
    const auto place = samples::place_at(event, path);
    return place ? error{.message = "found"} : place.error();
  }
};

TEST_F(member_path, leads_to_members_and_elements) {
  EXPECT_EQ(at("Records[1].s3.key"), "\"b\"");
  EXPECT_EQ(at("by topic.orders-0[0]"), "1");
  EXPECT_EQ(at("[\"by topic\"]['a.b[c]']"), "2");
  EXPECT_EQ(at("none"), "null");
}

TEST_F(member_path, may_end_in_what_is_not_there_yet) {
  EXPECT_EQ(at("Records[0].s3.size"), "null");
  EXPECT_EQ(at("Records[2]"), "null");
  EXPECT_EQ(event.find("Records")->as_array().size(), 3U);
  EXPECT_TRUE(event.find("Records")->as_array()[0].find("s3")->as_object().contains("size"));
}

TEST_F(member_path, out_of_range_says_how_many_there_are) {
  EXPECT_EQ(why("Records[3]").message, "Records[3] is out of range: Records has 2 elements");
  EXPECT_EQ(why("Records[2].s3").message, "Records[2] is out of range: Records has 2 elements");
  EXPECT_EQ(why("by topic.orders-0[7]").message,
            "by topic.orders-0[7] is out of range: by topic.orders-0 has 1 element");
  EXPECT_THAT(why("Records[99999999999999999999]").message, HasSubstr("is no path"));
  EXPECT_THAT(why("Records[-1]").message, HasSubstr("is no path"));
}

TEST_F(member_path, through_what_is_not_there_suggests_a_name) {
  const auto wrong = why("Records[0].s4.key");
  EXPECT_EQ(wrong.kind, error_kind::usage);
  EXPECT_EQ(wrong.message, "there is no `s4` in Records[0]");
  EXPECT_EQ(wrong.remedy, "did you mean `s3`?");
  EXPECT_EQ(why("Recods[0]").message, "there is no `Recods` in the event");
}

TEST_F(member_path, through_a_value_of_another_kind_says_so) {
  EXPECT_EQ(why("Records.s3").message, "Records is no object, so there is no `s3` in it");
  EXPECT_EQ(why("Records[0].s3[0]").message, "Records[0].s3 is no array, so there is no Records[0].s3[0]");
  EXPECT_EQ(why("none.a").message, "none is no object, so there is no `a` in it");
}

TEST_F(member_path, must_be_one) {
  for (const auto* path : {"", ".", "a.", ".a", "a..b", "a.[0]", "Records[", "Records[]", "Records[x]", "Records[0",
                           "[\"a", "[\"a\"", "[\"\"]", "Records[\"]", "Records[*]", "Records[0].[0]"}) {
    EXPECT_EQ(why(path).kind, error_kind::usage) << path;
    EXPECT_THAT(why(path).message, HasSubstr("`" + std::string(path) + "` is no path: ")) << path;
  }
}

TEST_F(member_path, with_stars_is_every_place) {
  std::vector<std::string> found;
  const auto keep = [&](json::value& each) { found.push_back(json::write(each)); };
  samples::for_each_at(event, "Records[*].s3.key", keep);
  samples::for_each_at(event, "by topic.*", keep);
  samples::for_each_at(event, "Records[1].s3", keep);
  EXPECT_THAT(found, ElementsAre("\"a\"", "\"b\"", "[1]", "2", R"({"key":"b"})"));
  found.clear();
  for (const auto* path : {"Records[5]", "Records.s3", "none[*]", "none.*", "absent.*[*].x"})
    samples::for_each_at(event, path, keep);
  EXPECT_TRUE(found.empty());
}

}  // namespace
}  // namespace sparta::testing
