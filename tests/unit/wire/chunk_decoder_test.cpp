#include "wire/chunk_decoder.hpp"

#include <gtest/gtest.h>
#include <string>

namespace sparta::wire {
namespace {

struct decoded {
  std::string body;
  std::string left;
  bool complete = false;
  bool malformed = false;
};

/// In pieces of that size.
decoded decode(std::string text, std::size_t size = std::string::npos) {
  chunk_decoder decoder;
  decoded all;
  while (!text.empty() && !decoder.complete() && !decoder.malformed()) {
    auto piece = text.substr(0, size);
    const auto made = decoder.decode(piece);
    all.body.append(piece, 0, made.kept);
    text.erase(0, made.used);
    if (made.used == 0) break;
  }
  all.left = text;
  all.complete = decoder.complete();
  all.malformed = decoder.malformed();
  return all;
}

TEST(a_chunk_decoder, takes_a_body_in_any_pieces) {
  const std::string text =
      "5\r\nhello\r\n1 ;name=\"v;\"\r\n \r\nA\r\n0123456789\r\n000\r\nTrailer: x\r\nOther: y\r\n\r\nleft";
  for (std::size_t size = 1; size <= text.size(); ++size) {
    const auto all = decode(text, size);
    EXPECT_TRUE(all.complete) << size;
    EXPECT_EQ(all.body, "hello 0123456789") << size;
    EXPECT_EQ(all.left, "left") << size;
  }
}

TEST(a_chunk_decoder, takes_bare_line_feeds) { EXPECT_EQ(decode("3\nabc\n0\n\n").body, "abc"); }

TEST(a_chunk_decoder, takes_an_empty_body) {
  EXPECT_TRUE(decode("0\r\n\r\n").complete);
  EXPECT_EQ(decode("0\r\n\r\n").body, "");
}

TEST(a_chunk_decoder, keeps_bytes_as_they_are) {
  const std::string bytes("\0\r\n0\r\n\r\n\xff", 9);
  EXPECT_EQ(decode("9\r\n" + bytes + "\r\n0\r\n\r\n").body, bytes);
}

TEST(a_chunk_decoder, waits_for_the_rest) {
  for (const char* text : {"", "5", "5\r\nhel", "5\r\nhello", "5\r\nhello\r\n", "0\r\n", "0\r\nTrailer: x\r\n"}) {
    EXPECT_FALSE(decode(text).complete) << text;
    EXPECT_FALSE(decode(text).malformed) << text;
  }
}

TEST(a_chunk_decoder, refuses_what_is_not_chunked) {
  for (const char* text : {"x\r\n", "\r\n", ";a\r\n", "-1\r\n", "5x\r\n", "2\r\nabc\r\n", "1234567890123456\r\n"})
    EXPECT_TRUE(decode(text).malformed) << text;
}

TEST(a_chunk_decoder, bounds_extensions_and_trailers) {
  const std::string much(100'000, 'x');
  EXPECT_TRUE(decode("5;" + much).malformed);
  EXPECT_TRUE(decode("0\r\nTrailer: " + much).malformed);
}

}  // namespace
}  // namespace sparta::wire
