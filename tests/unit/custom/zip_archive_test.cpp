#include "custom/zip_archive.hpp"

#include "zips.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::custom {
namespace {

using testing::HasSubstr;

std::string with(std::string_view name) {
  zip_writer zip;
  zip.add(name, "hello", crc_of_hello);
  return zip.done();
}
std::string problem_of(std::string_view archive) {
  const auto entries = zip_entries(archive);
  if (!entries) return entries.error().message;
  for (const auto& each : *entries)
    if (const auto content = zip_content(archive, each); !content) return content.error().message;
  return "none";
}

TEST(zip_archive, has_stored_and_deflated_files) {
  zip_writer zip;
  zip.add("a/", "", 0);
  zip.add("a/plain.txt", "hello", crc_of_hello);
  zip.add("small.txt", deflated_hello, crc_of_hello, 8, 5);
  zip.add("empty", "", 0);
  const std::string archive = zip.done("a comment");
  const auto entries = zip_entries(archive);
  ASSERT_TRUE(entries) << entries.error().message;
  ASSERT_EQ(entries->size(), 3U);
  EXPECT_EQ((*entries)[0].name, "a/plain.txt");
  EXPECT_EQ(zip_content(archive, (*entries)[0]).value(), "hello");
  EXPECT_EQ(zip_content(archive, (*entries)[1]).value(), "hello");
  EXPECT_EQ(zip_content(archive, (*entries)[2]).value(), "");
}

TEST(zip_archive, does_not_lead_out) {
  for (const auto* name : {"../a", "a/../../b", "/etc/passwd", "a\\b", ".."})
    EXPECT_THAT(problem_of(with(name)), HasSubstr("leads out")) << name;
  EXPECT_EQ(problem_of(with("a/..b/c..")), "none");
}

TEST(zip_archive, is_refused_when_it_is_broken) {
  const std::string whole = with("a");
  EXPECT_EQ(problem_of(whole), "none");
  for (std::size_t size = 0; size < whole.size(); ++size) EXPECT_NE(problem_of(whole.substr(0, size)), "none") << size;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(~changed[at]);
    (void)problem_of(changed);
  }
}

TEST(zip_archive, is_refused_when_its_content_is_not_what_it_says) {
  zip_writer damaged, longer, shorter, encrypted, packed;
  damaged.add("a", "jello", crc_of_hello);
  longer.add("a", deflated_hello, crc_of_hello, 8, 6);
  shorter.add("a", deflated_hello, crc_of_hello, 8, 4);
  encrypted.add("a", "hello", crc_of_hello, 0, 5, 1);
  packed.add("a", "hello", crc_of_hello, 12);
  for (const auto* each : {&damaged, &longer, &shorter}) EXPECT_THAT(problem_of(each->done()), HasSubstr("damaged"));
  EXPECT_THAT(problem_of(encrypted.done()), HasSubstr("encrypted"));
  EXPECT_THAT(problem_of(packed.done()), HasSubstr("neither stored nor deflated"));
}

TEST(zip_archive, is_bounded) {
  zip_writer zip;
  zip.add("a", "hello", crc_of_hello);
  zip.add("b", "hello", crc_of_hello);
  EXPECT_FALSE(zip_entries(zip.done(), {.entries = 1}));
  EXPECT_FALSE(zip_entries(zip.done(), {.entry_size = 4}));
  EXPECT_FALSE(zip_entries(zip.done(), {.whole_size = 9}));
  EXPECT_TRUE(zip_entries(zip.done(), {.entries = 2, .entry_size = 5, .whole_size = 10}));
}

}  // namespace
}  // namespace sparta::custom
