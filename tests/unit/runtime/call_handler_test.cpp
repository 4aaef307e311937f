#include "runtime/call_handler.hpp"

#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::runtime {
namespace {

outcome call(erased_handler handler) {
  context ctx;
  const model::registered_handler registered{
      .name = "Hello", .call = std::move(handler), .file = "main.cpp", .line = 12};
  return call_handler(registered, "event", ctx);
}

erased_handler answering(raw_response with) {
  return [with](std::string_view, context&) -> result<raw_response> { return with; };
}

fault fault_in(outcome of) {
  EXPECT_TRUE(std::holds_alternative<fault>(of));
  return std::holds_alternative<fault>(of) ? std::get<fault>(of) : fault{};
}

TEST(calling_a_handler, gives_its_response) {
  const auto done = call([](std::string_view event, context&) -> result<raw_response> {
    return raw_response{.body = std::string(event) + "!", .content_type = "text/plain"};
  });
  EXPECT_EQ(std::get<raw_response>(done).body, "event!");
  EXPECT_EQ(std::get<raw_response>(done).content_type, "text/plain");
}

TEST(calling_a_handler, gives_the_error_it_returned_and_where_it_was_declared) {
  const auto why = fault_in(call([](std::string_view, context&) -> result<raw_response> {
    return error{.kind = error_kind::decode, .message = "order.id: expected string"};
  }));
  EXPECT_EQ(why.type, "DecodeError");
  EXPECT_EQ(why.message, "order.id: expected string");
  ASSERT_TRUE(why.where);
  EXPECT_EQ(why.where->handler, "Hello");
  EXPECT_EQ(why.where->file, "main.cpp");
  EXPECT_EQ(why.where->line, 12U);
}

TEST(calling_a_handler, ends_its_exceptions) {
  const auto why =
      fault_in(call([](std::string_view, context&) -> result<raw_response> { throw std::runtime_error("broken"); }));
  EXPECT_EQ(why.type, "std::runtime_error");
  EXPECT_EQ(why.message, "broken");
  EXPECT_TRUE(why.where);
}

TEST(calling_a_handler, refuses_a_response_that_lambda_would_not_take) {
  EXPECT_TRUE(std::holds_alternative<raw_response>(call(answering({.body = std::string(6'291'556, 'x')}))));
  const auto why = fault_in(call(answering({.body = std::string(6'291'557, 'x')})));
  EXPECT_EQ(why.type, "Function.ResponseSizeTooLarge");
  EXPECT_EQ(why.message, "the response is 6291557 bytes; Lambda takes 6291556 (6 MB) at most");
}

TEST(calling_a_handler, refuses_a_content_type_that_is_not_a_header_value) {
  for (const char* type : {"", "text/plain\r\nX: y", "a\nb"})
    EXPECT_EQ(fault_in(call(answering({.body = "b", .content_type = type}))).type, "Function.InvalidContentType");
}

}  // namespace
}  // namespace sparta::runtime
