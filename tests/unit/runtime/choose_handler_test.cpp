#include "runtime/choose_handler.hpp"

#include <gtest/gtest.h>
#include <vector>

namespace sparta::runtime {
namespace {

std::vector<model::registered_handler> handlers(std::initializer_list<const char*> names) {
  std::vector<model::registered_handler> made;
  for (const char* const name : names) made.push_back({.name = name, .call = {}});
  return made;
}

std::string chosen(const std::vector<model::registered_handler>& known, std::string_view wanted) {
  const auto made = choose_handler(known, wanted);
  if (const auto* const why = std::get_if<fault>(&made)) return why->type + ": " + why->message;
  return std::get<const model::registered_handler*>(made)->name;
}

TEST(the_handler, is_the_one_that_lambda_names) { EXPECT_EQ(chosen(handlers({"Hello", "Bye"}), "Bye"), "Bye"); }

TEST(the_handler, is_the_only_one_when_lambda_names_none) { EXPECT_EQ(chosen(handlers({"Hello"}), ""), "Hello"); }

TEST(the_handler, must_be_known_exactly) {
  EXPECT_EQ(
      chosen(handlers({"Hello", "Bye"}), "hello"),
      "Runtime.HandlerNotFound: _HANDLER is 'hello', which this service does not have; its functions: Hello, Bye");
  EXPECT_EQ(chosen(handlers({"Hello"}), "Hell"),
            "Runtime.HandlerNotFound: _HANDLER is 'Hell', which this service does not have; its functions: Hello");
}

TEST(the_handler, must_be_named_when_there_are_several_or_none) {
  EXPECT_EQ(chosen(handlers({"Hello", "Bye"}), ""),
            "Runtime.HandlerNotFound: _HANDLER is not set, and there are several functions; its functions: Hello, Bye");
  EXPECT_EQ(chosen({}, ""), "Runtime.HandlerNotFound: this service declares no function");
  EXPECT_EQ(chosen({}, "Hello"), "Runtime.HandlerNotFound: this service declares no function");
}

}  // namespace
}  // namespace sparta::runtime
