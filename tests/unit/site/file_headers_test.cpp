#include "site/file_headers.hpp"

#include <gtest/gtest.h>
#include <utility>

namespace sparta::sites {
namespace {

const cache_rules rules{.immutable = {"assets/"}, .pages = "no-cache", .others = "max-age=60"};
constexpr const char* for_ever = "public, max-age=31536000, immutable";

TEST(has_digest, of_names_that_bundlers_make) {
  for (const auto* name :
       {"app.3f2a1b9c.js", "index-Bk8X3h2Q.css", "main.3f2a1b9c.chunk.js", "a/b/logo.0a1b2c3d4e5f.svg",
        "index-B_8xq1Za.js.map", "index-C5xkPq3a.js", "chunk-D0ab4T_h.js"})
    EXPECT_TRUE(has_digest(name)) << name;
}

TEST(has_digest, of_no_others) {
  for (const auto* name :
       {"index.html", "app.js", "jquery-3.7.1.min.js", "photo-20240115.jpg", "component-Navigation.js", "deadbeef1.js",
        "case-iPhone15Pro.jpg", "annual-Report2024Final.pdf", "shot.Screen20240115At0930.png", "case-iPhone15.png",
        "3f2a1b9c/app.js", "app.3f2a1b9c", "facade-effaced.js", "", ".", "a..b", "v2-3f2a1b.js"})
    EXPECT_FALSE(has_digest(name)) << name;
}

TEST(file_headers, are_by_kind_and_name) {
  EXPECT_EQ(headers_of("index.html", rules).cache_control, "no-cache");
  EXPECT_EQ(headers_of("index.html", rules).content_type, "text/html; charset=utf-8");
  EXPECT_EQ(headers_of("app.3f2a1b9c.js", rules).cache_control, for_ever);
  EXPECT_EQ(headers_of("assets/logo.svg", rules).cache_control, for_ever);
  EXPECT_EQ(headers_of("logo.svg", rules).cache_control, "max-age=60");
  EXPECT_EQ(headers_of("no ending", rules).content_type, "application/octet-stream");
}

TEST(file_headers, do_not_care_how_an_ending_is_written) {
  EXPECT_EQ(headers_of("PHOTO.JPG", rules).content_type, "image/jpeg");
  EXPECT_EQ(headers_of("Index.HTML", rules).content_type, "text/html; charset=utf-8");
  EXPECT_EQ(headers_of("Index.HTML", rules).cache_control, "no-cache");
  EXPECT_EQ(headers_of("LOGO.SVGZ", rules).content_encoding, "gzip");
}

TEST(file_headers, know_what_browsers_show_and_play) {
  for (const auto& [name, type] : {std::pair{"a.eot", "application/vnd.ms-fontobject"},
                                   {"a.ics", "text/calendar; charset=utf-8"},
                                   {"a.m4a", "audio/mp4"},
                                   {"a.mov", "video/quicktime"},
                                   {"a.ogg", "audio/ogg"},
                                   {"a.rss", "application/rss+xml"},
                                   {"a.tiff", "image/tiff"},
                                   {"a.vtt", "text/vtt; charset=utf-8"},
                                   {"a.wav", "audio/wav"},
                                   {"a.xhtml", "application/xhtml+xml"}})
    EXPECT_EQ(headers_of(name, rules).content_type, type) << name;
}

TEST(file_headers, never_let_a_page_be_kept) {
  EXPECT_EQ(headers_of("assets/a.3f2a1b9c.html", rules).cache_control, "no-cache");
}

TEST(file_headers, tell_what_is_packed_already) {
  EXPECT_EQ(headers_of("logo.svgz", rules).content_encoding, "gzip");
  EXPECT_EQ(headers_of("logo.svgz", rules).content_type, "image/svg+xml");
  EXPECT_EQ(headers_of("data.tar.gz", rules).content_encoding, "");
  EXPECT_EQ(headers_of("data.tar.gz", rules).content_type, "application/gzip");
}

}  // namespace
}  // namespace sparta::sites
