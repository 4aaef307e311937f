#include "runtime/call_handler.hpp"

#include <sparta/handler.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct order {
  std::string id;
  std::optional<int> count{};
};
struct receipt {
  std::string id;
  int total = 0;
};

/// What every handler below leaves, so that one that isn't reached, or is given something else, is noticed.
std::string seen;

void see(std::string_view what) { seen += what; }
void see(const order& what) { seen += what.id; }
void see(sparta::context& ctx) { seen += "+" + std::string(ctx.request_id); }
template <class... Given>
void see_all(Given&... given) {
  (see(given), ...);
}

const receipt answer{.id = "a", .total = 7};
const sparta::raw_response raw_answer{.body = "raw", .content_type = "text/plain"};

template <class Result>
Result made() {
  if constexpr (std::is_same_v<Result, receipt> || std::is_same_v<Result, sparta::result<receipt>>)
    return answer;
  else if constexpr (std::is_same_v<Result, sparta::raw_response> ||
                     std::is_same_v<Result, sparta::result<sparta::raw_response>>)
    return raw_answer;
  else
    return Result();
}

}  // namespace

namespace sparta::runtime {
namespace {

struct shape {
  erased_handler call;
  const char* sees;
};

/// A handler of each kind of parameters, with that result.
template <class Result>
std::vector<shape> shapes_returning() {
  const auto handler = []<class... Parameter>(std::type_identity<std::tuple<Parameter...>>) {
    return detail::erase(static_cast<Result (*)(Parameter...)>([](Parameter... given) -> Result {
      see_all(given...);
      return made<Result>();
    }));
  };
  return {{handler(std::type_identity<std::tuple<>>{}), ""},
          {handler(std::type_identity<std::tuple<order>>{}), "o1"},
          {handler(std::type_identity<std::tuple<const order&>>{}), "o1"},
          {handler(std::type_identity<std::tuple<std::string_view>>{}), R"({"id":"o1"})"},
          {handler(std::type_identity<std::tuple<context&>>{}), "+r1"},
          {handler(std::type_identity<std::tuple<const order&, context&>>{}), "o1+r1"},
          {handler(std::type_identity<std::tuple<std::string_view, context&>>{}), R"({"id":"o1"}+r1)"}};
}

outcome call(const erased_handler& handler, std::string_view event = R"({"id":"o1"})") {
  context ctx{.request_id = "r1"};
  seen.clear();
  return call_handler({.name = "Hello", .call = handler, .file = "main.cpp", .line = 1}, event, ctx);
}

template <class Result>
void expect_all(const char* body, const char* content_type) {
  int number = 0;
  for (const auto& [handler, sees] : shapes_returning<Result>()) {
    const auto done = call(handler);
    ASSERT_TRUE(std::holds_alternative<raw_response>(done)) << number;
    EXPECT_EQ(std::get<raw_response>(done).body, body) << number;
    EXPECT_EQ(std::get<raw_response>(done).content_type, content_type) << number;
    EXPECT_EQ(seen, sees) << number;
    ++number;
  }
}

TEST(a_handler, may_return_nothing) { expect_all<void>("null", "application/json"); }
TEST(a_handler, may_return_a_value) { expect_all<receipt>(R"({"id":"a","total":7})", "application/json"); }
TEST(a_handler, may_return_a_value_or_an_error) {
  expect_all<result<receipt>>(R"({"id":"a","total":7})", "application/json");
}
TEST(a_handler, may_return_success_or_an_error) { expect_all<result<void>>("null", "application/json"); }
TEST(a_handler, may_return_bytes) { expect_all<raw_response>("raw", "text/plain"); }
TEST(a_handler, may_return_bytes_or_an_error) { expect_all<result<raw_response>>("raw", "text/plain"); }

template <class Result>
void expect_error() {
  const auto failing = detail::erase([](const order& given) -> Result {
    return error{.kind = error_kind::not_found, .message = "no order " + given.id};
  });
  const auto done = call(failing);
  ASSERT_TRUE(std::holds_alternative<fault>(done));
  EXPECT_EQ(std::get<fault>(done).type, "NotFoundError");
  EXPECT_EQ(std::get<fault>(done).message, "no order o1");
}

TEST(a_handler, may_return_an_error_in_place_of_anything) {
  expect_error<result<receipt>>();
  expect_error<result<void>>();
  expect_error<result<raw_response>>();
}

TEST(a_handler, may_return_simple_values) {
  const auto body = [](auto handler) {
    const auto done = call(detail::erase(handler));
    return std::holds_alternative<raw_response>(done) ? std::get<raw_response>(done).body : "a fault";
  };
  EXPECT_EQ(body([] { return 42; }), "42");
  EXPECT_EQ(body([] { return std::string("größe"); }), "\"größe\"");
  EXPECT_EQ(body([] { return std::vector<int>{1, 2}; }), "[1,2]");
  EXPECT_EQ(body([] { return std::optional<int>(); }), "null");
}

TEST(a_handler, may_be_an_object_with_a_state) {
  const model::registered_handler counting{.name = "Count",
                                           .call = detail::erase([count = 0]() mutable { return ++count; })};
  context ctx;
  EXPECT_EQ(std::get<raw_response>(call_handler(counting, "{}", ctx)).body, "1");
  EXPECT_EQ(std::get<raw_response>(call_handler(counting, "{}", ctx)).body, "2");
}

TEST(a_handler, is_not_called_with_an_event_that_does_not_decode) {
  const auto handler = detail::erase([](const order& given) { see(given); });
  const auto done = call(handler, R"({"id":7})");
  ASSERT_TRUE(std::holds_alternative<fault>(done));
  const auto& why = std::get<fault>(done);
  EXPECT_EQ(seen, "");
  EXPECT_EQ(why.type, "DecodeError");
  EXPECT_THAT(why.message, ::testing::HasSubstr("id: expected string, got number"));
  EXPECT_TRUE(why.where);
}

TEST(a_handler, may_throw_whatever_it_returns) {
  for (const auto& handler :
       {detail::erase([]() -> void { throw std::out_of_range("x"); }),
        detail::erase([](const order&) -> receipt { throw std::out_of_range("x"); }),
        detail::erase([](std::string_view, context&) -> result<raw_response> { throw std::out_of_range("x"); })}) {
    const auto done = call(handler);
    ASSERT_TRUE(std::holds_alternative<fault>(done));
    EXPECT_EQ(std::get<fault>(done).type, "std::out_of_range");
  }
}

}  // namespace
}  // namespace sparta::runtime
