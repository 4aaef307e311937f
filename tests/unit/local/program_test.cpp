#include "local/program.hpp"

#include "fixture.hpp"

namespace sparta::testing {
namespace {

using local::find_ministack;
using variables = std::map<std::string, std::string, std::less<>>;

TEST(finding_ministack, a_named_program_goes_first) {
  const base::fixed_environment environment({{"SPARTA_MINISTACK", "/opt/m"}, {"PATH", "/usr/bin"}});
  const memory_files files({{"/opt/m", ""}, {"/venv/bin/ministack", ""}, {"/usr/bin/ministack", ""}});
  EXPECT_EQ(find_ministack(environment, files, "/venv").value(), "/opt/m");
}

TEST(finding_ministack, a_named_program_that_is_missing_is_no_reason_to_take_another) {
  const base::fixed_environment environment({{"SPARTA_MINISTACK", "/opt/m"}, {"PATH", "/usr/bin"}});
  memory_files files;
  files.content["/usr/bin/ministack"] = "";
  const auto found = find_ministack(environment, files, {});
  ASSERT_FALSE(found);
  EXPECT_NE(found.error().message.find("/opt/m"), std::string::npos);
}

TEST(finding_ministack, the_set_ups_goes_before_the_path) {
  const base::fixed_environment environment{variables{{"PATH", "/usr/bin"}}};
  const memory_files files({{"/venv/bin/ministack", ""}, {"/usr/bin/ministack", ""}});
  EXPECT_EQ(find_ministack(environment, files, "/venv").value(), "/venv/bin/ministack");
  EXPECT_EQ(find_ministack(environment, files, "/other").value(), "/usr/bin/ministack");
}

TEST(finding_ministack, relative_folders_of_the_path_are_not_trusted) {
  const base::fixed_environment environment{variables{{"PATH", ".:bin::/usr/bin"}}};
  const memory_files files({{"./ministack", ""}, {"bin/ministack", ""}});
  EXPECT_FALSE(find_ministack(environment, files, {}));
}

TEST(finding_ministack, without_one_the_error_says_how_to_get_it) {
  const auto found = find_ministack(base::fixed_environment(), memory_files(), {});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().kind, error_kind::not_found);
  EXPECT_NE(found.error().remedy.find("pip install ministack=="), std::string::npos);
}

}  // namespace
}  // namespace sparta::testing
