#include "runtime/fault.hpp"

#include <sparta/result.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>

namespace shop {

struct order_missing : std::runtime_error {
  using std::runtime_error::runtime_error;
};
struct not_an_exception {};

}  // namespace shop

namespace sparta::runtime {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

template <class Throw>
fault caught(Throw throws) {
  try {
    throws();
  } catch (...) {
    return fault_of_current_exception();
  }
  return {};
}

TEST(an_exception, gives_its_type_and_message) {
  const auto made = caught([] { throw std::out_of_range("index 7"); });
  EXPECT_EQ(made.type, "std::out_of_range");
  EXPECT_EQ(made.message, "index 7");
  EXPECT_THAT(made.causes, IsEmpty());
}

TEST(an_exception, gives_the_type_it_was_thrown_as) {
  EXPECT_EQ(caught([] { throw shop::order_missing("42"); }).type, "shop::order_missing");
}

TEST(an_exception, keeps_text_that_is_not_ascii) {
  EXPECT_EQ(caught([] { throw std::runtime_error("größe 日本 \xff"); }).message, "größe 日本 \xff");
}

TEST(an_exception, tells_what_caused_it) {
  const auto made = caught([] {
    try {
      try {
        try {
          throw 7;
        } catch (...) {
          std::throw_with_nested(std::out_of_range("index"));
        }
      } catch (...) {
        std::throw_with_nested(shop::order_missing("42"));
      }
    } catch (...) {
      std::throw_with_nested(std::runtime_error("can't answer"));
    }
  });
  EXPECT_EQ(made.message, "can't answer");
  EXPECT_THAT(made.causes, SizeIs(3));
  EXPECT_THAT(made.causes[0], ::testing::EndsWith("shop::order_missing>: 42"));
  EXPECT_THAT(made.causes[1], ::testing::EndsWith("std::out_of_range>: index"));
  EXPECT_EQ(made.causes[2], "caused by int: 7");
}

TEST(an_exception, tells_only_so_many_causes) {
  const auto made = caught([] {
    const auto nest = [](auto& self, int depth) -> void {
      try {
        if (depth == 0) throw std::runtime_error("innermost");
        self(self, depth - 1);
      } catch (...) {
        std::throw_with_nested(std::runtime_error("outer"));
      }
    };
    nest(nest, 100);
  });
  EXPECT_THAT(made.causes, SizeIs(16));
}

TEST(a_thrown_failure_or_error, is_that_error) {
  const error why{.kind = error_kind::denied, .message = "not yours", .notes = {"n"}};
  for (const auto& made : {caught([&] { throw failure(why); }), caught([&] { throw why; }),
                           caught([&] { static_cast<void>(result<int>(why).value()); })}) {
    EXPECT_EQ(made.type, "DeniedError");
    EXPECT_EQ(made.message, "not yours");
    EXPECT_THAT(made.causes, ElementsAre("n"));
  }
}

TEST(anything_thrown, is_a_fault) {
  EXPECT_EQ(caught([] { throw "text"; }).message, "text");
  EXPECT_EQ(caught([] { throw "text"; }).type, "char const*");
  EXPECT_EQ(caught([] { throw std::string("text"); }).message, "text");
  EXPECT_EQ(caught([] { throw std::string_view("text"); }).message, "text");
  EXPECT_EQ(caught([] { throw 42; }).message, "42");
  EXPECT_EQ(caught([] { throw 42; }).type, "int");
  EXPECT_EQ(caught([] { throw static_cast<const char*>(nullptr); }).message, "");
  const auto made = caught([] { throw shop::not_an_exception(); });
  EXPECT_EQ(made.type, "shop::not_an_exception");
  EXPECT_EQ(made.message, "an exception that is not a std::exception");
}

}  // namespace
}  // namespace sparta::runtime
