#include "cli/help.hpp"

#include "base/strings.hpp"
#include "cli/plain_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::HasSubstr;
constexpr cli::help_subject about{.program = "hello", .description = "Greets."};

TEST(help, names_every_command_and_every_global_option) {
  const auto text = cli::help_overview(about);
  for (const auto& row : cli::command_table()) EXPECT_THAT(text, HasSubstr("\n  " + std::string(row.name) + " "));
  for (const auto& row : cli::option_table()) {
    if (cli::is_global(row)) {
      EXPECT_THAT(text, HasSubstr("--" + std::string(row.name)));
    }
  }
}

TEST(help, of_a_command_has_its_options_and_the_exit_status) {
  for (const auto& command : cli::command_table()) {
    const auto text = cli::help_of(command, about);
    for (const auto& row : cli::option_table()) {
      if (cli::belongs_to(row, command.name)) {
        EXPECT_THAT(text, HasSubstr("--" + std::string(row.name)));
      }
    }
    EXPECT_THAT(text, HasSubstr("\n  130  "));
  }
}

TEST(help, fits_a_hundred_columns) {
  for (const auto& command : cli::command_table())
    for (const auto& line : base::split(cli::help_of(command, about), '\n'))
      EXPECT_LE(cli::columns_of(line), 100U) << line;
}

TEST(help, names_the_program_without_its_folders) {
  EXPECT_EQ(cli::program_name("/a/b/hello"), "hello");
  EXPECT_EQ(cli::program_name("./hello"), "hello");
  EXPECT_EQ(cli::program_name("hello"), "hello");
}

}  // namespace
}  // namespace sparta::testing
