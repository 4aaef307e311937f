#include "wire/resolver.hpp"

#include "support/name_server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::wire {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using namespace std::string_literals;

TEST(parse_resolver_settings, reads_servers_domains_and_options) {
  const auto read = parse_resolver_settings(
      "# a comment\nnameserver 169.254.78.1 ; the first\nnameserver ::1\nsearch a.example b.example\n"
      "options timeout:1 attempts:4 rotate\n");
  ASSERT_EQ(read.servers.size(), 2U);
  EXPECT_EQ(read.servers[0].storage.ss_family, AF_INET);
  EXPECT_EQ(read.servers[1].storage.ss_family, AF_INET6);
  EXPECT_THAT(read.search, ElementsAre("a.example", "b.example"));
  EXPECT_EQ(read.wait, milliseconds(1'000));
  EXPECT_EQ(read.rounds, 4);
}

TEST(parse_resolver_settings, bounds_what_it_reads_and_skips_the_rest) {
  const auto read = parse_resolver_settings(
      "nameserver\nnameserver not-an-address\nnameserver 1.1.1.1\nnameserver 1.1.1.2\nnameserver 1.1.1.3\n"
      "nameserver 1.1.1.4\noptions timeout:9999 attempts:x\nsortlist 1\n");
  EXPECT_EQ(read.servers.size(), 3U);
  EXPECT_EQ(read.wait, std::chrono::seconds(30));
  EXPECT_EQ(read.rounds, 2);
}

struct look_up_test : ::testing::Test {
  time_limit limit{.until = time_limit::clock::now() + std::chrono::seconds(20)};
  resolver_settings settings{.wait = milliseconds(2'000), .rounds = 1};

  result<std::vector<endpoint>> find(const std::string& host) {
    return look_up(host, 443, dns_type::a, settings, limit);
  }
};

TEST_F(look_up_test, asks_the_server) {
  testing::name_server server({{"a.example", "\x7F\0\0\x09"s}});
  settings.servers = {server.where()};
  const auto found = find("a.example");
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 1U);
}

TEST_F(look_up_test, goes_on_to_the_next_server_when_one_refuses) {
  testing::name_server confused({}, testing::name_server::manner::refuses), good({{"a.example", "\x7F\0\0\x09"s}});
  settings.servers = {confused.where(), good.where()};
  EXPECT_TRUE(find("a.example"));
}

TEST_F(look_up_test, does_not_listen_to_strange_answers) {
  testing::name_server liar({{"a.example", "\x7F\0\0\x09"s}}, testing::name_server::manner::wrong_first);
  settings.servers = {liar.where()};
  EXPECT_TRUE(find("a.example"));
}

TEST_F(look_up_test, asks_by_tcp_what_does_not_fit) {
  testing::name_server server({{"a.example", "\x7F\0\0\x09"s}}, testing::name_server::manner::truncates);
  settings.servers = {server.where()};
  const auto found = find("a.example");
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->size(), 1U);
}

TEST_F(look_up_test, tries_the_domains_for_a_name_without_a_dot) {
  testing::name_server server({{"db.b.example", "\x7F\0\0\x09"s}});
  settings.servers = {server.where()};
  settings.search = {"a.example", "b.example"};
  EXPECT_TRUE(find("db"));
  EXPECT_FALSE(find("db.example"));
}

TEST_F(look_up_test, tells_what_does_not_exist_from_what_is_not_known) {
  testing::name_server server({});
  settings.servers = {server.where()};
  EXPECT_THAT(find("a.example").error().message, HasSubstr("there is no host 'a.example'"));
  settings.servers.clear();
  EXPECT_THAT(find("a.example").error().message, HasSubstr("names no name server"));
}

TEST_F(look_up_test, ends_at_the_limit) {
  testing::name_server silent({}, testing::name_server::manner::silent);
  settings = {.servers = {silent.where()}, .wait = std::chrono::seconds(60), .rounds = 5};
  limit.until = time_limit::clock::now() + milliseconds(50);
  EXPECT_THAT(find("a.example").error().message, HasSubstr("did not answer in time"));
  EXPECT_TRUE(limit.reached);
}

}  // namespace
}  // namespace sparta::wire
