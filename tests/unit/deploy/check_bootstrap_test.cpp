#include "deploy/check_bootstrap.hpp"

#include "elf_builder.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::HasSubstr;
using testing::make_elf;

error refusal(const std::string& file, std::string_view architecture = "x86_64") {
  const auto checked = check_bootstrap(file, architecture, "out/bootstrap");
  EXPECT_FALSE(checked);
  if (checked) return {};
  EXPECT_EQ(checked.error().kind, error_kind::build);
  EXPECT_FALSE(checked.error().remedy.empty());
  EXPECT_THAT(checked.error().message, HasSubstr("out/bootstrap"));
  return checked.error();
}

TEST(check_bootstrap, takes_a_static_program_of_the_architecture) {
  EXPECT_TRUE(check_bootstrap(make_elf(), "x86_64", "b"));
  EXPECT_TRUE(check_bootstrap(make_elf({.machine = 183}), "arm64", "b"));
}

TEST(check_bootstrap, refuses_the_other_machine) {
  EXPECT_EQ(refusal(make_elf({.machine = 183})).message,
            "out/bootstrap is built for arm64, its functions run on x86_64");
  EXPECT_THAT(refusal(make_elf(), "arm64").message, HasSubstr("built for x86_64"));
  EXPECT_THAT(refusal(make_elf({.machine = 243})).message, HasSubstr("another machine"));
}

TEST(check_bootstrap, refuses_an_empty_file) { EXPECT_THAT(refusal("").message, HasSubstr("empty")); }

TEST(check_bootstrap, refuses_what_is_no_program) {
  EXPECT_THAT(refusal("#!/bin/bash\n").message, HasSubstr("no ELF file"));
  EXPECT_THAT(refusal(make_elf({.type = 1})).message, HasSubstr("object file"));
}

TEST(check_bootstrap, takes_the_libraries_that_lambda_has) {
  EXPECT_TRUE(check_bootstrap(
      make_elf({.interpreter = "/lib64/ld-linux-x86-64.so.2", .needed = {"libc.so.6", "libm.so.6"}}), "x86_64", "b"));
}

TEST(check_bootstrap, names_the_libraries_that_lambda_has_not) {
  EXPECT_THAT(refusal(make_elf({.needed = {"libc.so.6", "libcurl.so.4", "libpq.so.5"}})).message,
              HasSubstr("doesn't have: libcurl.so.4, libpq.so.5"));
}

TEST(check_bootstrap, refuses_more_than_lambda_unzips) {
  std::string file = make_elf();
  file.resize(max_unzipped_bytes);
  EXPECT_TRUE(check_bootstrap(file, "x86_64", "b"));
  file += '\0';
  EXPECT_THAT(refusal(file).message, HasSubstr("250 MiB"));
}

}  // namespace
}  // namespace sparta::deploy
