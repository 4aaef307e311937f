#include "wire/receive_buffer.hpp"

#include <cstring>
#include <gtest/gtest.h>
#include <string>

namespace sparta::wire {
namespace {

void append(receive_buffer& to, std::string_view text) {
  std::memcpy(to.room(text.size()).data(), text.data(), text.size());
  to.commit(text.size());
}

TEST(a_receive_buffer, keeps_its_content_while_it_grows) {
  receive_buffer buffer;
  std::string expected;
  for (int i = 0; i < 1000; ++i) {
    const auto text = std::to_string(i) + ",";
    append(buffer, text);
    expected += text;
  }
  EXPECT_EQ(buffer.content(), expected);
}

TEST(a_receive_buffer, gives_back_what_is_behind_a_position) {
  receive_buffer buffer;
  append(buffer, "headbody");
  const auto taken = buffer.take_from(4);
  EXPECT_EQ(std::string_view(taken.data(), taken.size()), "body");
  EXPECT_EQ(buffer.content(), "head");
  EXPECT_EQ(buffer.room(4).data(), taken.data());
}

TEST(a_receive_buffer, keeps_only_so_much_memory) {
  receive_buffer buffer;
  append(buffer, std::string(1000, 'x'));
  buffer.reset(1000);
  EXPECT_EQ(buffer.size(), 0U);
  EXPECT_GE(buffer.capacity(), 1000U);
  append(buffer, std::string(5000, 'x'));
  buffer.reset(1000);
  EXPECT_EQ(buffer.capacity(), 0U);
  append(buffer, "again");
  EXPECT_EQ(buffer.content(), "again");
}

}  // namespace
}  // namespace sparta::wire
