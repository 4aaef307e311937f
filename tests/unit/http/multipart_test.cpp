#include <sparta/http/multipart.hpp>

#include <gtest/gtest.h>
#include <string>
#include <variant>

namespace sparta::http {
namespace {

constexpr std::string_view type = "multipart/form-data; boundary=XX";

std::string part(std::string_view disposition, std::string_view content, std::string_view more = {}) {
  return std::string("--XX\r\nContent-Disposition: form-data; ")
      .append(disposition)
      .append("\r\n")
      .append(more)
      .append("\r\n")
      .append(content)
      .append("\r\n");
}
std::string whole(const std::string& parts) { return parts + "--XX--\r\n"; }
multipart_part only(const std::string& body) {
  const auto all = parse_multipart(type, body).value();
  EXPECT_EQ(all.size(), 1U);
  return all.at(0);
}
std::string fault(const std::string& body, std::string_view content_type = type) {
  const auto all = parse_multipart(content_type, body);
  return all ? "none" : all.error().message;
}

TEST(Multipart, HasFieldsAndFiles) {
  const auto all =
      parse_multipart(type, whole(part("name=\"title\"", "Tea") + part("name=\"photo\"; filename=\"a.png\"",
                                                                       std::string_view("\x89PNG\r\n\0\xFF", 8),
                                                                       "Content-Type: image/png\r\n")))
          .value();
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].name, "title");
  EXPECT_EQ(all[0].body, "Tea");
  EXPECT_EQ(all[0].filename, std::nullopt);
  EXPECT_EQ(all[0].content_type, "text/plain");
  EXPECT_EQ(all[1].filename, "a.png");
  EXPECT_EQ(all[1].content_type, "image/png");
  EXPECT_EQ(all[1].body, std::string_view("\x89PNG\r\n\0\xFF", 8));
  EXPECT_TRUE(all[1].headers.contains("content-disposition"));
}

TEST(Multipart, MayHaveNoPartsAndEmptyOnes) {
  EXPECT_TRUE(parse_multipart(type, "--XX--\r\n").value().empty());
  EXPECT_TRUE(parse_multipart(type, "--XX--").value().empty());
  EXPECT_EQ(only(whole(part("name=a", ""))).body, "");
}

TEST(Multipart, IgnoresWhatIsAroundTheParts) {
  EXPECT_EQ(only("a preamble\r\n" + whole(part("name=a", "x")) + "an epilogue\r\n--XX\r\n").body, "x");
}

TEST(Multipart, TakesBlanksAfterADelimiter) {
  EXPECT_EQ(only("--XX \t\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--XX--").body, "x");
}

TEST(Multipart, KeepsLinesThatOnlyLookLikeDelimiters) {
  const std::string content = "--XXL\r\n --XX\r\nx--XX\r\n\n--XX\n--X\r\n";
  EXPECT_EQ(only(whole(part("name=a", content))).body, content);
}

TEST(Multipart, ReadsQuotedNames) {
  EXPECT_EQ(only(whole(part(R"(name="a \"b\" \\ ; c=d")", ""))).name, R"(a "b" \ ; c=d)");
  EXPECT_EQ(only(whole(part(R"(name="a"; filename="C:\dir\file.txt")", ""))).filename, R"(C:\dir\file.txt)");
  EXPECT_EQ(only(whole(part("name=\"\xC3\xA4\"", ""))).name, "\xC3\xA4");
  EXPECT_EQ(only(whole(part("name=\"\"", ""))).name, "");
}

TEST(Multipart, IgnoresTheOtherSpellingOfAName) {
  EXPECT_EQ(only(whole(part("name=a; filename*=UTF-8''x.txt", ""))).filename, std::nullopt);
}

TEST(Multipart, TakesABoundaryInQuotes) {
  const auto all = parse_multipart("Multipart/Form-Data; charset=utf-8; Boundary=\"a b:c\"",
                                   "--a b:c\r\nContent-Disposition: form-data; name=x\r\n\r\n1\r\n--a b:c--");
  EXPECT_EQ(all.value().at(0).body, "1");
}

TEST(Multipart, RefusesAContentTypeWithoutABoundary) {
  for (const std::string bad :
       {"", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a",
        "multipart/form-data; boundary=\"a \"", "multipart/form-data; boundary=a<b"})
    EXPECT_EQ(fault("--a--", bad), "the content type of the body names no boundary") << bad;
  EXPECT_NE(fault("", "multipart/form-data; boundary=" + std::string(71, 'a')), "none");
}

TEST(Multipart, RefusesABodyThatIsCutOff) {
  const std::string all = whole(part("name=a", "x") + part("name=b", "y"));
  for (std::size_t size = 0; size + 3 < all.size(); ++size) EXPECT_NE(fault(all.substr(0, size)), "none") << size;
}

TEST(Multipart, NamesThePartThatIsWrong) {
  const std::string good = part("name=a", "x");
  EXPECT_EQ(fault(whole(good + "--XX\r\n\r\nx\r\n")), "part 2 of the body: it has no content-disposition");
  EXPECT_EQ(fault(whole("--XX\r\nContent-Disposition: attachment; name=a\r\n\r\n\r\n")),
            "part 1 of the body: its content-disposition is not form-data");
  EXPECT_EQ(fault(whole(part("filename=a", ""))), "part 1 of the body: it has no name");
  EXPECT_EQ(fault(whole(part("name=a; name=b", ""))), "part 1 of the body: its content-disposition says 'name' twice");
  EXPECT_EQ(fault(whole(part("name=\"a", ""))), "part 1 of the body: its content-disposition is malformed");
  EXPECT_EQ(fault(whole(part("name=a", "", "no header\r\n"))), "part 1 of the body: a line of its headers has no name");
  EXPECT_EQ(fault(whole("--XX\r\nContent-Disposition: form-data; name=a\r\n")),
            "part 1 of the body: its headers don't end");
}

TEST(Multipart, IsBounded) {
  std::string many;
  for (std::size_t i = 0; i < most_multipart_parts; ++i) many += part("name=a", "");
  EXPECT_EQ(fault(whole(many)), "none");
  EXPECT_EQ(fault(whole(many + part("name=a", ""))), "the body has too many parts");
  EXPECT_EQ(fault(whole(part("name=a", "", "x: " + std::string(most_multipart_headers, 'x') + "\r\n"))),
            "part 1 of the body: its headers are too long");
}

TEST(Multipart, IsAPartOfARequest) {
  request sent{.headers = {{"content-type", std::string(type)}}, .body = whole(part("name=a", "x"))};
  const auto taken = multipart::take(sent);
  const auto& all = std::get<multipart>(taken);
  EXPECT_EQ(all.find("a")->body, "x");
  EXPECT_EQ(all.find("b"), nullptr);
  EXPECT_EQ(sent.multipart().value().size(), 1U);
  sent.body = "x";
  EXPECT_EQ(std::get<problem>(multipart::take(sent)).status, 400);
  sent.headers.set("content-type", "text/plain");
  EXPECT_EQ(std::get<problem>(multipart::take(sent)).status, 415);
}

}  // namespace
}  // namespace sparta::http
