#include "aws/uri.hpp"

#include "aws/http.hpp"

#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

TEST(percent_encode, leaves_only_unreserved_characters) {
  EXPECT_EQ(percent_encode("AZaz09-._~"), "AZaz09-._~");
  EXPECT_EQ(percent_encode("a b+c/d=&'(é)%"), "a%20b%2Bc%2Fd%3D%26%27%28%C3%A9%29%25");
  EXPECT_EQ(percent_encode(std::string_view("\0\xff", 2)), "%00%FF");
  EXPECT_EQ(percent_encode_path("a/b c"), "a/b%20c");
}

TEST(parse_url, splits_an_endpoint) {
  const auto url = parse_url("HTTPS://Proxy.Example:8443/aws/v1/");
  ASSERT_TRUE(url);
  EXPECT_EQ(url->scheme, "https");
  EXPECT_EQ(url->host, "proxy.example");
  EXPECT_EQ(url->port, 8443);
  EXPECT_EQ(url->path, "/aws/v1");
}

TEST(parse_url, knows_the_schemes_ports) {
  EXPECT_EQ(parse_url("http://localhost")->port, 80);
  EXPECT_EQ(parse_url("https://localhost")->port, 443);
  EXPECT_EQ(parse_url("https://localhost/")->path, "");
}

TEST(parse_url, takes_ipv6_literals) {
  EXPECT_EQ(parse_url("http://[::1]")->host, "[::1]");
  const auto url = parse_url("http://[fd00:ec2::254]:8080/x");
  EXPECT_EQ(url->host, "[fd00:ec2::254]");
  EXPECT_EQ(url->port, 8080);
}

TEST(parse_url, refuses_what_is_no_endpoint) {
  for (const auto* wrong :
       {"", "localhost:4566", "ftp://host", "http://", "http://host:0", "http://host:65536", "http://host:80x",
        "http://host?query", "http://host#f", "http://ho st", "http:///path", "http://host\r\nX: y"})
    EXPECT_EQ(parse_url(wrong).error().kind, error_kind::usage) << wrong;
}

TEST(parse_url, never_repeats_a_password) {
  const auto refused = parse_url("http://user:hunter2@host");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().message.find("hunter2"), std::string::npos);
}

TEST(url_of, encodes_the_query_and_names_unusual_ports) {
  http_request request{.scheme = "http", .host = "localhost", .port = 4566, .path = "/b/k%20k"};
  request.query = {{"prefix", "a b/c"}, {"versions", ""}};
  EXPECT_EQ(url_of(request), "http://localhost:4566/b/k%20k?prefix=a%20b%2Fc&versions=");
  EXPECT_EQ(host_header({.scheme = "http", .host = "h", .port = 80}), "h");
  EXPECT_EQ(host_header({.scheme = "https", .host = "h", .port = 80}), "h:80");
}

TEST(is_loopback, is_not_fooled_by_names) {
  for (const auto* yes : {"localhost", "x.localhost", "127.0.0.1", "127.9.9.9", "[::1]"}) EXPECT_TRUE(is_loopback(yes));
  for (const auto* no : {"127.evil.example", "localhost.evil.example", "10.0.0.1", "[::2]", ""})
    EXPECT_FALSE(is_loopback(no)) << no;
}

TEST(http_fields, compare_names_without_case) {
  http_fields fields{{"ETag", "1"}, {"etag", "2"}};
  EXPECT_EQ(find_field(fields, "ETAG"), "1");
  set_field(fields, "Etag", "3");
  EXPECT_EQ(fields, (http_fields{{"Etag", "3"}}));
  EXPECT_FALSE(find_field(fields, "Date"));
}

}  // namespace
}  // namespace sparta::aws
