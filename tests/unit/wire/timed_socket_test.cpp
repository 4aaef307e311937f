#include "wire/timed_socket.hpp"

#include <cerrno>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sparta::wire {
namespace {

using std::chrono::milliseconds;

/// Two ends of a connection: one under test, one that we hold.
struct timed_socket_test : ::testing::Test {
  timed_socket_test() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends); }
  ~timed_socket_test() override {
    if (ends[1] >= 0) ::close(ends[1]);
  }
  int ends[2] = {-1, -1};
  time_limit limit{.until = time_limit::clock::now() + std::chrono::seconds(20)};
};

TEST_F(timed_socket_test, receives_what_comes_and_the_end) {
  timed_socket socket(ends[0], limit);
  ASSERT_EQ(::write(ends[1], "abc", 3), 3);
  char into[8];
  EXPECT_EQ(socket.receive(into).bytes, 3U);
  ::close(ends[1]);
  ends[1] = -1;
  const auto end = socket.receive(into);
  EXPECT_EQ(end.bytes, 0U);
  EXPECT_EQ(end.error, 0);
}

TEST_F(timed_socket_test, waits_no_longer_than_the_limit_and_then_not_at_all) {
  timed_socket socket(ends[0], limit);
  limit.until = time_limit::clock::now() + milliseconds(30);
  char into[8];
  EXPECT_EQ(socket.receive(into).error, ETIMEDOUT);
  EXPECT_TRUE(limit.reached);
  limit.until = time_limit::clock::time_point::max();
  EXPECT_EQ(socket.receive(into).error, ETIMEDOUT);
}

TEST_F(timed_socket_test, waits_no_longer_than_it_may_be_idle) {
  timed_socket socket(ends[0], limit);
  limit.idle = milliseconds(30);
  char into[8];
  EXPECT_EQ(socket.receive(into).error, ETIMEDOUT);
}

TEST_F(timed_socket_test, stops_sending_to_somebody_who_does_not_read) {
  timed_socket socket(ends[0], limit);
  limit.idle = milliseconds(30);
  const std::string much(4U << 20U, 'x');
  const std::string_view pieces[] = {"head", much};
  const auto sent = socket.send(pieces);
  EXPECT_EQ(sent.error, ETIMEDOUT);
  EXPECT_LT(sent.bytes, much.size());
}

TEST_F(timed_socket_test, tells_that_nobody_reads_any_more) {
  timed_socket socket(ends[0], limit);
  ::close(ends[1]);
  ends[1] = -1;
  const std::string_view piece = "text";
  EXPECT_EQ(socket.send({&piece, 1}).error, EPIPE);
}

TEST(connect_to, has_no_connection_without_an_address) {
  time_limit limit;
  const auto none = connect_to({}, limit);
  EXPECT_EQ(none.made, nullptr);
  EXPECT_NE(none.error, 0);
}

}  // namespace
}  // namespace sparta::wire
