#include "base/files.hpp"

#include <cstdlib>
#include <gtest/gtest.h>
#include <unistd.h>

namespace sparta::base {
namespace {

namespace fs = std::filesystem;

class Disk : public testing::Test {
 protected:
  void SetUp() override {
    auto pattern = (fs::temp_directory_path() / "sparta-files-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    root = pattern;
  }
  void TearDown() override { fs::remove_all(root); }
  fs::path root;
  disk files;
};

TEST_F(Disk, WritesAndReads) {
  const auto path = root / "new" / "folder" / "é.bin";
  const std::string bytes("a\0\xFF\n", 4);
  ASSERT_TRUE(files.write(path, bytes));
  EXPECT_TRUE(files.exists(path));
  EXPECT_EQ(files.read(path).value(), bytes);
  ASSERT_TRUE(files.write(path, ""));
  EXPECT_EQ(files.read(path).value(), "");
}

TEST_F(Disk, LeavesNothingBesideTheFile) {
  ASSERT_TRUE(files.write(root / "a", "1"));
  ASSERT_TRUE(files.write(root / "a", "2"));
  EXPECT_EQ(files.list(root).value(), (std::vector<std::string>{"a"}));
}

TEST_F(Disk, NamesWhatIsNotThere) {
  const auto none = files.read(root / "none");
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().kind, error_kind::not_found);
  EXPECT_NE(none.error().message.find((root / "none").string()), std::string::npos);
  EXPECT_EQ(files.list(root / "none").error().kind, error_kind::not_found);
  EXPECT_FALSE(files.exists(root / "none"));
}

TEST_F(Disk, DoesNotReadAFolder) { EXPECT_EQ(files.read(root).error().kind, error_kind::io); }

TEST_F(Disk, DoesNotWriteThroughAFile) {
  ASSERT_TRUE(files.write(root / "file", "x"));
  const auto refused = files.write(root / "file" / "below", "y");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, error_kind::io);
  EXPECT_EQ(files.read(root / "file").value(), "x");
}

TEST_F(Disk, KeepsTheOldFileWhenTheNewCannotBePut) {
  ASSERT_TRUE(files.write(root / "taken" / "inside", "x"));
  ASSERT_FALSE(files.write(root / "taken", "y"));
  EXPECT_EQ(files.read(root / "taken" / "inside").value(), "x");
  EXPECT_EQ(files.list(root).value(), (std::vector<std::string>{"taken"}));
}

TEST_F(Disk, RemovesFilesFoldersAndNothing) {
  ASSERT_TRUE(files.write(root / "a" / "b", "x"));
  EXPECT_TRUE(files.remove(root / "a"));
  EXPECT_TRUE(files.remove(root / "a"));
  EXPECT_FALSE(files.exists(root / "a"));
}

TEST_F(Disk, ListsNamesInOrder) {
  for (const auto* name : {"b", "a", "C"}) ASSERT_TRUE(files.write(root / name, ""));
  EXPECT_EQ(files.list(root).value(), (std::vector<std::string>{"C", "a", "b"}));
}

}  // namespace
}  // namespace sparta::base
