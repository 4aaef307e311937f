#include "base/base64.hpp"

#include <gtest/gtest.h>

namespace sparta::base {
namespace {

std::optional<std::string> decoded(std::string_view text) {
  const auto bytes = base64_decode(text);
  if (!bytes) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size());
}

// RFC 4648 §10.
constexpr std::pair<std::string_view, std::string_view> vectors[] = {
    {"", ""},
    {"f", "Zg=="},
    {"fo", "Zm8="},
    {"foo", "Zm9v"},
    {"foob", "Zm9vYg=="},
    {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
};

TEST(Base64, WritesThePublishedVectors) {
  for (const auto& [bytes, text] : vectors) EXPECT_EQ(base64_encode(bytes), text);
}

TEST(Base64, ReadsThePublishedVectors) {
  for (const auto& [bytes, text] : vectors) EXPECT_EQ(decoded(text), bytes);
}

TEST(Base64, ReadsWithoutPadding) {
  EXPECT_EQ(decoded("Zg"), "f");
  EXPECT_EQ(decoded("Zm8"), "fo");
}

TEST(Base64, TakesEveryByte) {
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  EXPECT_EQ(decoded(base64_encode(all)), all);
  EXPECT_EQ(base64_encode("\xFF\xFF\xFE"), "///+");
}

TEST(Base64, RefusesAnythingElse) {
  for (const auto text :
       {"Z", "Zg=", "Zg===", "=", "====", "Z===", "Zm9v=", "Zm=v", "Zm 9v", "Zm9v\n", "Zm9-", "Zm9_", "Zm\xC3\xA9"})
    EXPECT_EQ(decoded(text), std::nullopt) << text;
}

TEST(Base64, RefusesBitsThatNoEncoderWrites) {
  EXPECT_EQ(decoded("Zh=="), std::nullopt);
  EXPECT_EQ(decoded("Zm9="), std::nullopt);
}

}  // namespace
}  // namespace sparta::base
