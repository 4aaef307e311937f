#include "validating.hpp"

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> messages_with(std::map<std::string, std::string> tags) {
  return messages_of(function{.name = "F", .tags = std::move(tags)});
}

std::map<std::string, std::string> many(int count, const std::string& prefix = "k") {
  std::map<std::string, std::string> tags;
  for (int i = 0; i < count; ++i) tags[prefix + std::to_string(i)] = "v";
  return tags;
}

TEST(validate, takes_tags_of_any_script) {
  EXPECT_THAT(messages_with({{"città", "Zürich 東京"}, {"a_.:/=+-@ 1", ""}, {std::string(128, 'k'), "v"}}), IsEmpty());
}

TEST(validate, holds_tags_to_aws_lengths) {
  EXPECT_THAT(messages_with({{std::string(129, 'k'), std::string(257, 'v')}}),
              ElementsAre(HasSubstr("has 129 characters"), HasSubstr("has 257 characters")));
  EXPECT_THAT(messages_with({{"", "v"}}), ElementsAre(HasSubstr("empty key")));
}

TEST(validate, holds_tags_to_aws_characters) {
  EXPECT_THAT(messages_with({{"a;b", "v"}}), ElementsAre(HasSubstr("key of tag 'a;b' has characters other than")));
  EXPECT_THAT(messages_with({{"k", "a\nb"}}), ElementsAre(HasSubstr("value of tag 'k' has characters other than")));
  EXPECT_THAT(messages_with({{"k", "\xFF"}}), ElementsAre(HasSubstr("value of tag 'k' is not UTF-8")));
}

TEST(validate, keeps_the_prefixes_of_others) {
  for (const char* key : {"aws:x", "AWS:x", "Aws:"})
    EXPECT_THAT(messages_with({{key, "v"}}), ElementsAre(HasSubstr("which is AWS's own"))) << key;
  EXPECT_THAT(messages_with({{"io:sparta:buildId", "v"}}), ElementsAre(HasSubstr("which is Sparta's own")));
}

TEST(validate, counts_a_functions_tags_with_the_services_and_spartas) {
  service declared = with({.name = "F", .tags = many(7, "f")});
  declared.tags = many(40);
  EXPECT_THAT(messages_of(declared), IsEmpty());
  declared.functions[0].tags["k0"] = "said otherwise";
  EXPECT_THAT(messages_of(declared), IsEmpty());
  declared.functions[0].tags["one more"] = "";
  EXPECT_THAT(messages_of(declared), ElementsAre("function 'F': it would have 48 tags, and AWS takes 50, of which 3 "
                                                 "are Sparta's. Drop 1."));
}

TEST(validate, says_once_that_the_service_has_too_many_tags) {
  service declared = with({.name = "F"});
  declared.tags = many(48);
  EXPECT_THAT(messages_of(declared), ElementsAre(HasSubstr("service 'orders': it would have 48 tags")));
}

}  // namespace
}  // namespace sparta::model
