#include "deploy/elf.hpp"

#include "elf_builder.hpp"

#include <gmock/gmock.h>
#include <random>

namespace sparta::deploy {
namespace {

using ::testing::ElementsAre;
using testing::make_elf;

TEST(elf, a_static_program_needs_nothing) {
  const auto facts = read_elf(make_elf());
  ASSERT_TRUE(facts);
  EXPECT_EQ(facts->machine, elf_machine::x86_64);
  EXPECT_TRUE(facts->executable);
  EXPECT_TRUE(facts->is_static());
}

TEST(elf, reads_the_machine) {
  EXPECT_EQ(read_elf(make_elf({.machine = 183}))->machine, elf_machine::arm64);
  const auto other = read_elf(make_elf({.machine = 243}));
  EXPECT_EQ(other->machine, elf_machine::other);
  EXPECT_EQ(other->machine_code, 243);
}

TEST(elf, reads_interpreter_libraries_and_run_path) {
  const auto facts = read_elf(make_elf({.type = 3,
                                        .interpreter = "/lib64/ld-linux-x86-64.so.2",
                                        .needed = {"libfoo.so.1", "libc.so.6"},
                                        .run_path = "$ORIGIN/lib"}));
  ASSERT_TRUE(facts);
  EXPECT_FALSE(facts->is_static());
  EXPECT_EQ(facts->interpreter, "/lib64/ld-linux-x86-64.so.2");
  EXPECT_THAT(facts->needed, ElementsAre("libfoo.so.1", "libc.so.6"));
  EXPECT_EQ(facts->run_path, "$ORIGIN/lib");
}

TEST(elf, an_object_file_is_no_program) { EXPECT_FALSE(read_elf(make_elf({.type = 1}))->executable); }

TEST(elf, refuses_what_is_no_64_bit_little_endian_elf) {
  EXPECT_EQ(read_elf("").error().message, "no ELF file");
  EXPECT_EQ(read_elf("#!/bin/sh\nexit 0\n").error().message, "no ELF file");
  auto file = make_elf();
  file[4] = 1;
  EXPECT_EQ(read_elf(file).error().message, "not a 64-bit little-endian ELF file");
}

TEST(elf, a_file_cut_anywhere_is_an_answer_not_a_crash) {
  const auto whole = make_elf({.interpreter = "/lib64/ld-linux-x86-64.so.2", .needed = {"libc.so.6"}});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    // On the heap and exactly as long, so that a sanitizer sees a byte read too far.
    const std::string cut(whole.substr(0, size));
    const auto facts = read_elf(cut);
    EXPECT_TRUE(facts || facts.error().kind == error_kind::decode) << size;
  }
  EXPECT_FALSE(read_elf(whole.substr(0, 63)));
  EXPECT_FALSE(read_elf(whole.substr(0, 100)));
}

TEST(elf, any_changed_bytes_are_an_answer_not_a_crash) {
  const auto whole = make_elf({.interpreter = "/lib64/ld-linux-x86-64.so.2", .needed = {"libc.so.6"}, .run_path = "x"});
  std::minstd_rand random(20261123);
  for (int round = 0; round < 20'000; ++round) {
    auto file = whole;
    for (int change = 0; change < 4; ++change) {
      const auto at = 16 + random() % (file.size() - 16);
      file[at] = static_cast<char>(random() % 3 == 0 ? 0xff : random());
    }
    const auto facts = read_elf(file);
    EXPECT_TRUE(!facts || facts->needed.size() <= 4096U);
  }
}

TEST(elf, a_dynamic_section_outside_of_the_file_is_refused) {
  auto file = make_elf({.needed = {"libc.so.6"}});
  const std::size_t dynamic_header = 64 + 56;
  for (std::size_t i = 0; i < 8; ++i) file[dynamic_header + 8 + i] = static_cast<char>(i == 7 ? 0x7f : 0xff);
  EXPECT_EQ(read_elf(file).error().kind, error_kind::decode);
}

}  // namespace
}  // namespace sparta::deploy
