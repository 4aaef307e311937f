#include "runtime/fault.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <utility>

namespace sparta::runtime {
namespace {

using ::testing::ElementsAre;

TEST(a_platform_type, is_a_capitalised_word) {
  const std::pair<const char*, const char*> cases[] = {
      {"std::runtime_error", "Function.RuntimeError"},
      {"(anonymous namespace)::order_missing", "Function.OrderMissing"},
      {"shop::failed<std::string>", "Function.Failed"},
      {"DecodeError", "Function.DecodeError"},
      {"NoSuchBucket", "Function.NoSuchBucket"},
      {"http2_error", "Function.HttpError"},
      {"char const*", "Function.CharConst"},
      {"int", "Function.Int"},
      {"Function.ResponseSizeTooLarge", "Function.ResponseSizeTooLarge"},
      {"Runtime.HandlerNotFound", "Runtime.HandlerNotFound"},
      {"Runtime.bad", "Function.RuntimeBad"},
      {"Function.With Blank\r\nX: y", "Function.FunctionWithBlankXY"},
      {"größe", "Function.GrE"},
      {"x", "Function.Unknown"},
      {"", "Function.Unknown"},
      {"123", "Function.Unknown"}};
  for (const auto& [type, expected] : cases) EXPECT_EQ(platform_type(type), expected) << type;
}

TEST(a_fault, takes_its_type_from_the_kind_of_an_error) {
  EXPECT_EQ(fault_of(error{.kind = error_kind::decode, .message = "m"}).type, "DecodeError");
  EXPECT_EQ(fault_of(error{.kind = error_kind::not_found, .message = "m"}).type, "NotFoundError");
  EXPECT_EQ(fault_of(error{.kind = error_kind::unavailable, .message = "m", .code = "NoSuchBucket"}).type,
            "NoSuchBucket");
}

TEST(a_fault, keeps_what_an_error_says) {
  const auto made = fault_of(error{.message = "m", .notes = {"n1", "n2"}, .remedy = "do"});
  EXPECT_EQ(made.message, "m");
  EXPECT_THAT(made.causes, ElementsAre("n1", "n2", "remedy: do"));
}

TEST(a_fault, has_its_handler_on_top_of_the_stack) {
  const fault made{.type = "T",
                   .message = "m",
                   .causes = {"caused by it"},
                   .where = declaration{.handler = "Hello", .file = "main.cpp", .line = 12}};
  EXPECT_THAT(stack_lines(made), ElementsAre("in handler Hello, declared at main.cpp:12", "caused by it"));
}

}  // namespace
}  // namespace sparta::runtime
