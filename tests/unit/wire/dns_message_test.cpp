#include "wire/dns_message.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::wire {
namespace {

using ::testing::ElementsAre;
using namespace std::string_literals;

const dns_question asked{.id = 0x1234, .name = "a.Example", .type = dns_type::a};
const std::string question = "\1a\7example\0\0\1\0\1"s;

std::string head(std::string_view flags, char answers) {
  return "\x12\x34"s + std::string(flags) + "\0\1\0"s + answers + "\0\0\0\0"s;
}
std::string record(std::string_view owner, char type, const std::string& data) {
  return std::string(owner) + '\0' + type + "\0\1\0\0\0\x3C\0"s + static_cast<char>(data.size()) + data;
}
const std::string itself = "\xC0\x0C";  ///< the name of the question

TEST(write_query, asks_one_question_and_for_recursion) {
  EXPECT_EQ(write_query(asked), "\x12\x34\1\0\0\1\0\0\0\0\0\0\1a\7Example\0\0\1\0\1"s);
}

TEST(write_query, refuses_what_is_no_name) {
  for (const auto& name : {""s, "a..b"s, ".a"s, std::string(64, 'a'), std::string(254, 'a')})
    EXPECT_FALSE(write_query({.name = name})) << name;
  EXPECT_TRUE(write_query({.name = std::string(63, 'a') + ".b"}));
}

TEST(read_answer, finds_the_addresses) {
  const auto read = read_answer(
      head("\x81\x80", 2) + question + record(itself, 1, "\x7F\0\0\1"s) + record(itself, 1, "\x0A\0\0\2"s), asked);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->code, dns_code::found);
  EXPECT_THAT(read->addresses, ElementsAre("\x7F\0\0\1"s, "\x0A\0\0\2"s));
}

TEST(read_answer, follows_aliases_in_any_order) {
  const auto alias = record(itself, 5, "\1b\xC0\x0E"s);  // b.example
  const auto address = record("\1b\xC0\x0E", 1, "\x7F\0\0\1"s);
  for (const auto& records : {alias + address, address + alias}) {
    const auto read = read_answer(head("\x81\x80", 2) + question + records, asked);
    ASSERT_TRUE(read);
    EXPECT_THAT(read->addresses, ElementsAre("\x7F\0\0\1"s));
  }
}

TEST(read_answer, ends_with_aliases_in_a_circle) {
  const auto read = read_answer(head("\x81\x80", 1) + question + record(itself, 5, itself), asked);
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->addresses.empty());
}

TEST(read_answer, takes_no_address_of_another_name_or_size) {
  const auto read = read_answer(
      head("\x81\x80", 2) + question + record("\1c\0"s, 1, "\x7F\0\0\1"s) + record(itself, 1, "\x7F\0\0"s), asked);
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->addresses.empty());
}

TEST(read_answer, tells_what_the_server_says_instead) {
  EXPECT_EQ(read_answer(head("\x81\x83", 0) + question, asked)->code, dns_code::no_such_name);
  EXPECT_EQ(read_answer(head("\x81\x82", 0) + question, asked)->code, dns_code::refused);
  EXPECT_TRUE(read_answer(head("\x83\x80", 0) + question, asked)->truncated);
}

TEST(read_answer, listens_to_no_answer_to_another_question) {
  const auto good = head("\x81\x80", 0) + question;
  EXPECT_TRUE(read_answer(good, asked));
  EXPECT_FALSE(read_answer("\x12\x35" + good.substr(2), asked));
  EXPECT_FALSE(read_answer(head("\x01\x80"s, 0) + question, asked)) << "a question";
  EXPECT_FALSE(read_answer(head("\x81\x80", 0) + "\1b\7example\0\0\1\0\1"s, asked));
  EXPECT_FALSE(read_answer(head("\x81\x80", 0) + "\1a\7example\0\0\x1C\0\1"s, asked)) << "another type";
}

TEST(read_answer, refuses_what_was_cut_off_or_points_forward) {
  const auto whole = head("\x81\x80", 1) + question + record(itself, 1, "\x7F\0\0\1"s);
  for (std::size_t size = 0; size < whole.size(); ++size) EXPECT_FALSE(read_answer(whole.substr(0, size), asked));
  EXPECT_FALSE(read_answer(head("\x81\x80", 1) + question + record("\xC0\x1B", 1, "\x7F\0\0\1"s), asked));
}

}  // namespace
}  // namespace sparta::wire
