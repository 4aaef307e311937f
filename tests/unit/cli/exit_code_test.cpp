#include "cli/exit_code.hpp"

#include <gtest/gtest.h>
#include <string>

namespace sparta::testing {
namespace {

using cli::exit_code;

TEST(exit_codes, follow_the_kind_of_an_error) {
  const auto of = [](error_kind kind) { return cli::exit_code_of({.kind = kind, .message = "x"}); };
  EXPECT_EQ(of(error_kind::usage), exit_code::usage);
  EXPECT_EQ(of(error_kind::model), exit_code::usage);
  EXPECT_EQ(of(error_kind::function), exit_code::function_error);
  EXPECT_EQ(of(error_kind::declined), exit_code::declined);
  EXPECT_EQ(of(error_kind::interrupted), exit_code::interrupted);
  for (const auto kind :
       {error_kind::decode, error_kind::not_found, error_kind::denied, error_kind::conflict, error_kind::throttled,
        error_kind::unavailable, error_kind::io, error_kind::build, error_kind::rolled_back, error_kind::internal})
    EXPECT_EQ(of(kind), exit_code::failed) << name_of(kind);
}

TEST(exit_codes, a_refusal_of_aws_is_no_mistake_on_the_command_line) {
  EXPECT_EQ(cli::exit_code_of({.kind = error_kind::usage, .message = "x", .code = "ValidationError"}),
            exit_code::failed);
}

TEST(exit_codes, are_the_documented_numbers) {
  std::string all;
  for (const auto& [code, text] : cli::exit_meanings()) all += std::to_string(static_cast<int>(code)) + " ";
  EXPECT_EQ(all, "0 1 2 3 4 5 130 ");
}

}  // namespace
}  // namespace sparta::testing
