#include "deploy/folder.hpp"

#include "base/digest.hpp"
#include "folder_fixture.hpp"

#include <sparta/json/json.hpp>

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct folder_test : testing::folder_fixture {
  std::string refusal() {
    const auto made = read();
    return made ? "none" : made.error().message;
  }
};

TEST_F(folder_test, is_read_with_what_its_files_are_served_with) {
  const auto all = read();
  ASSERT_TRUE(all) << all.error().message;
  const auto& made = all->front();
  ASSERT_EQ(made.files.size(), 2U);
  EXPECT_EQ(made.files[0].path, "css/a b.css");
  EXPECT_EQ(made.files[0].sha256, base::hex(base::sha256("p{}")));
  EXPECT_EQ(made.files[0].md5, base::hex(base::md5("p{}")));
  EXPECT_EQ(made.files[0].size, 3U);
  EXPECT_EQ(made.files[0].content_type, "type of css/a b.css");
  EXPECT_EQ(made.list_key, "hello/site/Web-" + base::hex(base::sha256(made.list)) + ".json");
  EXPECT_EQ(json::decode<model::published_files>(made.list)->files, made.files);
}

TEST_F(folder_test, has_another_list_when_anything_differs) {
  const auto key = read()->front().list_key;
  EXPECT_EQ(read()->front().list_key, key);
  files.content["/src/web/index.html"] = "<h2>";
  EXPECT_NE(read()->front().list_key, key);
}

TEST_F(folder_test, has_the_page_for_errors_that_is_named) {
  site().error = "errors/404.html";
  EXPECT_THAT(refusal(), HasSubstr("/src/web has no errors/404.html"));
  files.content["/src/web/errors/404.html"] = "<h1>";
  EXPECT_TRUE(read());
}

TEST_F(folder_test, is_made_by_its_command_first) {
  site().build = "cd web && npm run build";
  processes.ends(0);
  ASSERT_TRUE(read());
  ASSERT_EQ(processes.commands.size(), 1U);
  EXPECT_THAT(processes.commands.front().arguments, ElementsAre("/bin/sh", "-c", "cd web && npm run build"));
  EXPECT_EQ(processes.commands.front().folder, "/src");
  EXPECT_EQ(field("Building site", "Command"), "cd web && npm run build");
}

TEST_F(folder_test, is_not_read_when_its_command_fails) {
  site().build = "npm run build";
  processes.ends(3, "", "first\nno such script\n");
  const auto made = read();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().kind, error_kind::build);
  EXPECT_EQ(made.error().message, "site 'Web': `npm run build` ended with 3");
  EXPECT_THAT(made.error().notes, Contains("no such script"));
}

TEST_F(folder_test, must_be_there) {
  site().directory = "absent";
  const auto made = read();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().message, "site 'Web': there is no folder /src/absent");
  EXPECT_THAT(made.error().notes, Contains("it is declared at main.cpp:7"));
}

TEST_F(folder_test, has_its_first_page) {
  site().index = "home.html";
  EXPECT_EQ(refusal(), "site 'Web': /src/web has no home.html");
}

TEST_F(folder_test, has_no_manifest_of_its_own) {
  files.content["/src/web/MANIFEST.json"] = "{}";
  EXPECT_THAT(refusal(), HasSubstr("MANIFEST.json is what the deployment itself makes"));
}

TEST_F(folder_test, has_no_names_that_no_url_takes) {
  for (const std::string name : {"a\nb", "a\x7f", "\xff", "caf\xe9.html"}) {
    files.content["/src/web/" + name] = "x";
    EXPECT_THAT(refusal(), HasSubstr("has characters that no URL takes")) << name;
    files.content.erase("/src/web/" + name);
  }
  files.content["/src/web/" + std::string(1025, 'a')] = "x";
  EXPECT_THAT(refusal(), HasSubstr("too long a name"));
}

TEST_F(folder_test, has_ten_thousand_files_at_most) {
  for (int i = 0; i < 10'000; ++i) files.content["/src/web/" + std::to_string(i)] = "";
  EXPECT_THAT(refusal(), HasSubstr("too many files"));
}

TEST_F(folder_test, has_no_file_that_can_not_be_read) {
  files.unreadable.insert("/src/web/index.html");
  EXPECT_THAT(refusal(), HasSubstr("can't read /src/web/index.html"));
}

}  // namespace
}  // namespace sparta::deploy
