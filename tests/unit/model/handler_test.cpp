#include <sparta/handler.hpp>

#include <gtest/gtest.h>
#include <memory>
#include <stdexcept>

namespace sparta {
namespace {

struct order {
  std::string id;
  int lines = 1;
};

result<raw_response> call(erased_handler handler, std::string_view event = "{}") {
  context ctx{.request_id = "r-1"};
  return handler(event, ctx);
}

std::string body(erased_handler handler, std::string_view event = "{}") {
  return call(std::move(handler), event)->body;
}

order returned(const order& event) { return {.id = event.id + "!", .lines = event.lines + 1}; }
void noticed(order) {}
std::string told(context& ctx) { return std::string(ctx.request_id); }
int counted() noexcept { return 3; }

TEST(handler, takes_an_event_by_value_or_by_reference) {
  EXPECT_EQ(body(detail::erase(returned), R"({"id":"7","lines":2})"), R"({"id":"7!","lines":3})");
  EXPECT_EQ(body(detail::erase([](order event) { return event.id; }), R"({"id":"7"})"), R"("7")");
  EXPECT_EQ(body(detail::erase([](order&& event) { return event.id; }), R"({"id":"7"})"), R"("7")");
}

TEST(handler, takes_the_text_of_the_event) {
  EXPECT_EQ(
      body(detail::erase([](std::string_view text) { return raw_response{.body = std::string(text)}; }), "not json"),
      "not json");
}

TEST(handler, takes_the_context_alone_or_last) {
  EXPECT_EQ(body(detail::erase(told)), R"("r-1")");
  EXPECT_EQ(
      body(detail::erase([](const order& event, const context& ctx) { return event.id + std::string(ctx.request_id); }),
           R"({"id":"7"})"),
      R"("7r-1")");
  EXPECT_EQ(body(detail::erase([](std::string_view text, context& ctx) {
                   return raw_response{.body = std::string(text) + std::string(ctx.request_id)};
                 }),
                 "x"),
            "xr-1");
}

TEST(handler, may_take_nothing_and_return_nothing) {
  EXPECT_EQ(body(detail::erase(counted)), "3");
  EXPECT_EQ(body(detail::erase([] {}), "whatever, it isn't read"), "null");
  EXPECT_EQ(body(detail::erase(noticed), R"({"id":"7"})"), "null");
}

TEST(handler, answers_in_json_unless_it_says_otherwise) {
  EXPECT_EQ(call(detail::erase(counted))->content_type, "application/json");
  EXPECT_EQ(call(detail::erase([] {}))->content_type, "application/json");
  EXPECT_EQ(call(detail::erase([] { return raw_response{.body = "x"}; }))->content_type, "application/octet-stream");
  EXPECT_EQ(call(detail::erase([]() -> result<raw_response> {
              return raw_response{.body = "a,b", .content_type = "text/csv"};
            }))->content_type,
            "text/csv");
}

TEST(handler, returns_a_value_or_an_error) {
  const auto checked = [](const order& event) -> result<order> {
    if (event.lines == 0) return error{.kind = error_kind::not_found, .message = "no lines"};
    return event;
  };
  EXPECT_EQ(body(detail::erase(checked), R"({"id":"7"})"), R"({"id":"7","lines":1})");
  const auto refused = call(detail::erase(checked), R"({"id":"7","lines":0})");
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().message, "no lines");
  EXPECT_EQ(body(detail::erase([]() -> result<void> { return {}; })), "null");
}

TEST(handler, is_not_called_with_an_event_that_does_not_decode) {
  int called = 0;
  const auto refused = call(detail::erase([&](const order&) { ++called; }), R"({"id":7})");
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().kind, error_kind::decode);
  EXPECT_EQ(called, 0);
}

TEST(handler, lets_its_exceptions_through) {
  EXPECT_THROW((void)call(detail::erase([] { throw std::runtime_error("no"); })), std::runtime_error);
}

TEST(handler, keeps_its_state_between_calls) {
  auto handler = detail::erase([count = 0]() mutable { return ++count; });
  context ctx;
  EXPECT_EQ(handler("", ctx)->body, "1");
  EXPECT_EQ(handler("", ctx)->body, "2");
}

TEST(handler, may_own_what_cannot_be_copied) {
  EXPECT_EQ(body(detail::erase([owned = std::make_unique<int>(42)] { return *owned; })), "42");
}

TEST(handler, has_the_event_that_it_takes) {
  static_assert(std::is_same_v<event_of<decltype(&returned)>, order>);
  static_assert(std::is_same_v<event_of<decltype(&told)>, void>);
  static_assert(std::is_same_v<event_of<decltype(&counted)>, void>);
  const auto raw = [](std::string_view, context&) {};
  static_assert(std::is_same_v<event_of<decltype(raw)>, std::string_view>);
}

}  // namespace
}  // namespace sparta
