#include <sparta/http/accepts.hpp>

#include <gtest/gtest.h>
#include <string>

namespace sparta::http {
namespace {

constexpr std::string_view json = "application/json";
constexpr std::string_view html = "text/html";

std::string_view chosen(std::string accept) {
  return accepts({.headers = {{"Accept", std::move(accept)}}}, {json, html});
}

TEST(Accepts, TakesTheFirstOfAClientThatDoesNotCare) {
  EXPECT_EQ(accepts({}, {json, html}), json);
  EXPECT_EQ(chosen(""), json);
  EXPECT_EQ(chosen("*/*"), json);
}

TEST(Accepts, GoesByTheWeights) {
  EXPECT_EQ(chosen("text/html"), html);
  EXPECT_EQ(chosen("application/json;q=0.5, Text/HTML"), html);
  EXPECT_EQ(chosen("application/json, text/html"), json);
  EXPECT_EQ(chosen("text/*;q=0.9, */*;q=0.1"), html);
  EXPECT_EQ(chosen("text/html;q=0.001"), html);
}

TEST(Accepts, GoesByTheClosestRange) {
  EXPECT_EQ(chosen("*/*, application/json;q=0"), html);
  EXPECT_EQ(chosen("application/*;q=0.2, application/json;q=0.8, text/html;q=0.5"), json);
  EXPECT_EQ(
      accepts({.headers = {{"accept", "text/html;level=1, text/html;q=0.2"}}}, {"text/html", "text/html; level=1"}),
      "text/html; level=1");
}

TEST(Accepts, MayFindNone) {
  EXPECT_EQ(chosen("image/png"), "");
  EXPECT_EQ(chosen("application/json;q=0, text/*;q=0.0"), "");
}

TEST(Accepts, ReadsAllHeadersOfTheName) {
  EXPECT_EQ(accepts({.headers = {{"accept", "image/png"}, {"accept", "text/html"}}}, {json, html}), html);
}

TEST(Accepts, LeavesOutWhatIsMalformed) {
  for (const char* bad : {"application/json;q=2", "application/json;q=", "application/json;q=0.1234",
                          "application/json;q=1.001", "application/json;q=-1", "application/json;q", ";q=1"})
    EXPECT_EQ(chosen(std::string(bad) + ", text/html;q=0.1"), html) << bad;
}

}  // namespace
}  // namespace sparta::http
