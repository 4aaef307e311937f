#include <sparta/custom/properties.hpp>
#include <sparta/custom/restore_scalars.hpp>
#include <sparta/json/json.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::custom {
namespace {

struct part {
  bool on = false;
};
struct all_kinds {
  std::string text;
  int number = 0;
  double real = 0;
  bool flag = false;
  std::optional<int> maybe;
  std::vector<int> numbers;
  std::map<std::string, bool> flags;
  part inner;
  json::value any;
};

TEST(restore_scalars, makes_numbers_and_flags_of_texts) {
  auto in = json::parse(R"({"text": "3", "number": "3", "real": "1.5", "flag": "true", "maybe": "4",
      "numbers": ["1", "2"], "flags": {"a": "false"}, "inner": {"on": "true"}, "any": "5", "other": "6"})");
  detail::restore_scalars<all_kinds>(*in);
  EXPECT_EQ(*in, *json::parse(R"({"text": "3", "number": 3, "real": 1.5, "flag": true, "maybe": 4,
      "numbers": [1, 2], "flags": {"a": false}, "inner": {"on": true}, "any": "5", "other": "6"})"));
}

TEST(restore_scalars, leaves_what_is_none) {
  const std::string text = R"({"text":1,"number":"three","flag":"1","numbers":"1","inner":[],"maybe":null})";
  auto in = json::parse(text);
  detail::restore_scalars<all_kinds>(*in);
  EXPECT_EQ(json::write(*in), text);
  auto other = json::parse("[]");
  detail::restore_scalars<all_kinds>(*other);
  EXPECT_TRUE(other->is_array());
}

TEST(property, has_the_name_of_its_member) {
  const property<all_kinds> text{&all_kinds::text, "a"}, number{&all_kinds::number, 3},
      list{&all_kinds::numbers, {1, 2}}, any{&all_kinds::any, json::value(1)};
  EXPECT_EQ(text.name(), "text");
  EXPECT_EQ(number.name(), "number");
  EXPECT_EQ(json::write(number.value()), "3");
  EXPECT_EQ(json::write(list.value()), "[1,2]");
  EXPECT_EQ(any.name(), "any");
}

TEST(property, is_required_without_a_default) {
  struct some {
    std::string domain;
    int days = 90;
    std::optional<std::string> note;
  };
  EXPECT_THAT(required_properties<some>(), testing::ElementsAre("domain"));
}

}  // namespace
}  // namespace sparta::custom
