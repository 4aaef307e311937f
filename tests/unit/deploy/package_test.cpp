#include "deploy/package.hpp"

#include "base/digest.hpp"
#include "support/memory_files.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::HasSubstr;

std::vector<archive_entry> entries() {
  return {{.name = "lib/data.txt", .content = "data"},
          {.name = "bootstrap", .content = std::string(100'000, 'x') + "end", .executable = true}};
}

std::uint32_t number_at(const std::string& bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = (value << 8U) | static_cast<unsigned char>(bytes.at(at + i));
  return value;
}

/// Where the nth entry of the central directory begins.
std::size_t central_entry(const std::string& zip, int nth) {
  std::size_t at = zip.find("PK\x01\x02");
  for (int i = 0; i < nth; ++i) at = zip.find("PK\x01\x02", at + 4);
  return at;
}

class in_zone {
 public:
  explicit in_zone(const char* name) : old_(std::getenv("TZ") ? std::getenv("TZ") : "") {
    ::setenv("TZ", name, 1);
    ::tzset();
  }
  ~in_zone() {
    old_.empty() ? ::unsetenv("TZ") : ::setenv("TZ", old_.c_str(), 1);
    ::tzset();
  }
  in_zone(const in_zone&) = delete;
  in_zone& operator=(const in_zone&) = delete;

 private:
  std::string old_;
};

TEST(package, equal_entries_give_equal_bytes_in_any_time_zone_folder_and_order) {
  const auto first = make_zip(entries());
  ASSERT_TRUE(first);
  auto turned = entries();
  std::swap(turned[0], turned[1]);
  const auto folder = std::filesystem::current_path();
  std::filesystem::current_path("/");
  for (const auto* zone : {"Pacific/Kiritimati", "America/Los_Angeles", "UTC"}) {
    const in_zone there(zone);
    EXPECT_EQ(*make_zip(turned), *first) << zone;
  }
  std::filesystem::current_path(folder);
}

TEST(package, entries_are_sorted_dated_1980_and_have_unix_modes) {
  const auto zip = make_zip(entries());
  ASSERT_TRUE(zip);
  constexpr std::size_t made_by = 5, time = 12, date = 14, attributes = 38, name = 46;
  const auto bootstrap = central_entry(*zip, 0), data = central_entry(*zip, 1);
  EXPECT_EQ(zip->substr(bootstrap + name, 9), "bootstrap");
  EXPECT_EQ(zip->substr(data + name, 12), "lib/data.txt");
  EXPECT_EQ(number_at(*zip, bootstrap + made_by, 1), 3U) << "Unix";
  EXPECT_EQ(number_at(*zip, bootstrap + attributes, 4) >> 16U, 0100755U);
  EXPECT_EQ(number_at(*zip, data + attributes, 4) >> 16U, 0100644U);
  EXPECT_EQ(number_at(*zip, bootstrap + time, 2), 0U);
  EXPECT_EQ(number_at(*zip, bootstrap + date, 2), (1U << 5U) | 1U) << "1980-01-01";
}

TEST(package, other_content_gives_other_bytes) {
  auto changed = entries();
  changed[1].content.back() = 'D';
  EXPECT_NE(*make_zip(changed), *make_zip(entries()));
}

TEST(package, is_compressed) { EXPECT_LT(make_zip(entries())->size(), 2'000U); }

TEST(package, refuses_names_that_leave_the_archive) {
  for (const auto* name : {"", "/etc/passwd", "../up", "a/../../b", "a\\b", "./a"}) {
    const auto zip = make_zip({{.name = name, .content = "x"}});
    ASSERT_FALSE(zip) << name;
    EXPECT_THAT(zip.error().message, HasSubstr("not a relative path")) << name;
  }
}

TEST(package, refuses_a_name_given_twice) {
  EXPECT_FALSE(make_zip({{.name = "a", .content = "1"}, {.name = "a", .content = "2"}}));
}

TEST(package, tells_what_it_wrote) {
  testing::memory_files files;
  const auto made = write_package(files, "out/code.zip", entries());
  ASSERT_TRUE(made);
  EXPECT_EQ(made->path, "out/code.zip");
  const auto& bytes = files.content.at("out/code.zip");
  EXPECT_EQ(made->size, bytes.size());
  EXPECT_EQ(made->sha256, base::hex(base::sha256(bytes)));
}

TEST(package, a_folder_that_takes_no_file_is_an_error) {
  testing::memory_files files;
  files.unwritable.insert("out/code.zip");
  EXPECT_EQ(write_package(files, "out/code.zip", entries()).error().kind, error_kind::io);
}

}  // namespace
}  // namespace sparta::deploy
