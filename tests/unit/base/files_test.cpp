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

std::vector<std::string> paths(const result<std::vector<file_below>>& found) {
  std::vector<std::string> all;
  if (!found) return {found.error().message};
  for (const auto& each : *found) all.push_back(each.path);
  return all;
}

TEST_F(Disk, FindsFilesBelowButNoHiddenOnes) {
  for (const auto* path : {"b", "a/é/c", "a/b", ".git/config", "a/.hidden", ".well-known/x"})
    ASSERT_TRUE(files.write(root / path, "12"));
  fs::create_directory(root / "empty");
  const auto found = files.files_below(root, 4);
  EXPECT_EQ(paths(found), (std::vector<std::string>{".well-known/x", "a/b", "a/é/c", "b"}));
  EXPECT_EQ(found->front().size, 2U);
}

TEST_F(Disk, FindsNoMoreFilesThanAskedFor) {
  for (const auto* path : {"a", "b/c", "b/d"}) ASSERT_TRUE(files.write(root / path, ""));
  EXPECT_EQ(paths(files.files_below(root, 3)).size(), 3U);
  EXPECT_NE(files.files_below(root, 2).error().message.find("has more than 2 files"), std::string::npos);
}

TEST_F(Disk, FollowsLinksToFilesInside) {
  ASSERT_TRUE(files.write(root / "site/a", "1"));
  fs::create_symlink("a", root / "site/b");
  EXPECT_EQ(paths(files.files_below(root / "site", 9)), (std::vector<std::string>{"a", "b"}));
  // The folder itself may be a link.
  fs::create_symlink("site", root / "link");
  EXPECT_EQ(paths(files.files_below(root / "link", 9)), (std::vector<std::string>{"a", "b"}));
}

TEST_F(Disk, FollowsNoLinkOut) {
  ASSERT_TRUE(files.write(root / "secret", "1"));
  ASSERT_TRUE(files.write(root / "site-2/secret", "1"));
  ASSERT_TRUE(files.write(root / "site/a", "1"));
  for (const auto* target : {"../secret", "/etc/passwd", "..", "../site-2/secret", "absent"}) {
    fs::create_symlink(target, root / "site/link");
    const auto found = files.files_below(root / "site", 9);
    ASSERT_FALSE(found) << target;
    EXPECT_NE(found.error().message.find("link is a link that leads out of its folder"), std::string::npos) << target;
    fs::remove(root / "site/link");
  }
}

TEST_F(Disk, FollowsNoLinkToAFolder) {
  ASSERT_TRUE(files.write(root / "deep/a", "1"));
  fs::create_symlink("..", root / "deep/up");
  EXPECT_NE(files.files_below(root, 9).error().message.find("up is a link to a folder"), std::string::npos);
}

TEST_F(Disk, FindsNothingBelowWhatIsNoFolder) {
  EXPECT_EQ(files.files_below(root / "absent", 9).error().kind, error_kind::not_found);
  ASSERT_TRUE(files.write(root / "file", "1"));
  EXPECT_FALSE(files.files_below(root / "file", 9));
}

}  // namespace
}  // namespace sparta::base
