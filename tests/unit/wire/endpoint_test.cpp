#include "wire/endpoint.hpp"

#include <arpa/inet.h>
#include <cstring>
#include <gtest/gtest.h>
#include <netinet/in.h>

namespace sparta::wire {
namespace {

std::string text_of(const endpoint& of) {
  char text[INET6_ADDRSTRLEN] = "";
  if (of.storage.ss_family == AF_INET) {
    sockaddr_in v4{};
    std::memcpy(&v4, &of.storage, sizeof v4);
    inet_ntop(AF_INET, &v4.sin_addr, text, sizeof text);
    return std::string(text) + ":" + std::to_string(ntohs(v4.sin_port));
  }
  sockaddr_in6 v6{};
  std::memcpy(&v6, &of.storage, sizeof v6);
  inet_ntop(AF_INET6, &v6.sin6_addr, text, sizeof text);
  return "[" + std::string(text) + "]:" + std::to_string(ntohs(v6.sin6_port));
}

std::vector<std::string> resolved(const std::string& host, std::string_view hosts_file = "") {
  std::vector<std::string> texts;
  const auto found = resolve({.host = host, .port = 9001}, hosts_file);
  if (found)
    for (const auto& one : *found) texts.push_back(text_of(one));
  return texts;
}

using texts = std::vector<std::string>;

TEST(resolve, takes_literals) {
  EXPECT_EQ(resolved("169.254.100.1"), texts{"169.254.100.1:9001"});
  EXPECT_EQ(resolved("::1"), texts{"[::1]:9001"});
}

TEST(resolve, knows_localhost_without_a_file) {
  EXPECT_EQ(resolved("localhost"), (texts{"127.0.0.1:9001", "[::1]:9001"}));
  EXPECT_EQ(resolved("LocalHost"), (texts{"127.0.0.1:9001", "[::1]:9001"}));
}

TEST(resolve, reads_a_hosts_file) {
  static constexpr std::string_view file =
      "# 1.1.1.1 rie\n"
      "127.0.0.1\tlocalhost  # rie\n"
      "\n"
      "10.0.0.7   box rie.internal\tRIE\r\n"
      "not-an-ip rie\n"
      "fd00::7 rie";
  EXPECT_EQ(resolved("rie", file), (texts{"10.0.0.7:9001", "[fd00::7]:9001"}));
  EXPECT_EQ(resolved("rie.internal", file), texts{"10.0.0.7:9001"});
  EXPECT_EQ(resolved("10.0.0.7", file), texts{"10.0.0.7:9001"});
  EXPECT_EQ(resolved("ri", file), texts{});
}

TEST(resolve, says_which_host_it_does_not_know) {
  const auto found = resolve({.host = "rie", .port = 1}, "127.0.0.1 localhost");
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().message, "the host 'rie' is neither an IP address nor in /etc/hosts");
  EXPECT_FALSE(found.error().remedy.empty());
}

}  // namespace
}  // namespace sparta::wire
