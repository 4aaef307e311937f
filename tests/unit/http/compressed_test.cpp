#include <sparta/events/gzip.hpp>
#include <sparta/http/compressed.hpp>

#include <gtest/gtest.h>
#include <string>

namespace sparta::http {
namespace {

const std::string large(20'000, 'a');

request asking(std::string encodings) { return {.headers = {{"Accept-Encoding", std::move(encodings)}}}; }
response answered(const response& what, std::string encodings = "gzip, deflate, br") {
  return compressed(what, asking(std::move(encodings)));
}
bool is_compressed(const response& what) { return what.headers.contains("content-encoding"); }

TEST(Compressed, IsGzipWithItsHeaders) {
  response sent = text(large);
  sent.headers.set("etag", "\"1\"");
  sent.headers.set("content-length", "20000");
  const response got = answered(sent);
  EXPECT_LT(got.body.size(), 200U);
  EXPECT_EQ(events::gunzip(got.body).value(), large);
  EXPECT_EQ(*got.headers.find("content-encoding"), "gzip");
  EXPECT_EQ(*got.headers.find("vary"), "accept-encoding");
  EXPECT_EQ(*got.headers.find("etag"), "W/\"1\"");
  EXPECT_FALSE(got.headers.contains("content-length"));
}

TEST(Compressed, IsWhatTheClientTakes) {
  for (const char* takes : {"gzip", "GZIP;q=0.5", "x-gzip", "*", "br;q=1, *;q=0.1", "gzip, identity"})
    EXPECT_TRUE(is_compressed(answered(text(large), takes))) << takes;
  for (const char* takes : {"", "br", "gzip;q=0", "gzip;q=0, *", "*;q=0", "gzip;q=0.5, identity"}) {
    const response got = answered(text(large), takes);
    EXPECT_FALSE(is_compressed(got)) << takes;
    EXPECT_EQ(*got.headers.find("vary"), "accept-encoding") << takes;
  }
}

TEST(Compressed, LeavesAloneWhatItMustNotChange) {
  EXPECT_EQ(answered(text("short")).headers.size(), 1U);
  EXPECT_FALSE(is_compressed(answered(bytes(large, "image/png"))));
  EXPECT_TRUE(is_compressed(answered(bytes(large, "image/svg+xml"))));
  EXPECT_TRUE(is_compressed(answered(json_text(large))));
  response sent = text(large);
  sent.headers.set("cache-control", "public, No-Transform");
  EXPECT_FALSE(is_compressed(answered(sent)));
  sent = text(large);
  sent.headers.set("content-encoding", "br");
  EXPECT_EQ(answered(sent).body, large);
  sent = text(large);
  sent.status = 206;
  EXPECT_FALSE(is_compressed(answered(sent)));
}

TEST(Compressed, IsNotForTemplates) {
  request asked = asking("gzip");
  asked.front = front::rest_api_mapping;
  EXPECT_EQ(compressed(text(large), asked).body, large);
}

TEST(Compressed, LeavesAloneWhatWouldNotGetSmaller) {
  std::string noise;
  for (unsigned state = 1; noise.size() < 4'000; state = state * 1664525 + 1013904223)
    noise += static_cast<char>(state >> 24U);
  EXPECT_EQ(answered(text(noise)).body, noise);
}

TEST(Compressed, KeepsTheOtherThingsThatItVariesWith) {
  response sent = text(large);
  sent.headers.set("vary", "origin");
  EXPECT_EQ(answered(sent).headers.all("vary").size(), 2U);
  sent.headers.set("vary", "Accept-Encoding");
  EXPECT_EQ(answered(sent).headers.all("vary").size(), 1U);
}

TEST(Compressed, SurvivesBodiesOfAnySize) {
  std::string text_of_words;
  for (int i = 0; text_of_words.size() < 300'000; ++i) text_of_words += std::to_string(i * i) + " ";
  for (const std::size_t size : {std::size_t{1'400}, std::size_t{32'768}, std::size_t{65'536}, std::size_t{299'999}}) {
    const std::string body = text_of_words.substr(0, size);
    const response got = answered(text(body));
    EXPECT_TRUE(is_compressed(got));
    EXPECT_EQ(events::gunzip(got.body).value(), body);
  }
}

}  // namespace
}  // namespace sparta::http
