#include "support/recorded_bytes.hpp"

#include <sparta/http/parts.hpp>
#include <sparta/http/router.hpp>
#include <sparta/json/parse.hpp>

#include <gtest/gtest.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <variant>

namespace sparta::http {
namespace {

std::string found(const request& of) { return of.method + " " + of.route; }

response answer_of(const router& shop, std::string method, std::string path) {
  context ctx;
  return std::get<response>(shop({.method = std::move(method), .raw_path = std::move(path)}, ctx));
}

int status_of(const router& shop, std::string method, std::string path) {
  return answer_of(shop, std::move(method), std::move(path)).status;
}

TEST(router, calls_handlers_of_every_form) {
  router shop;
  shop.get("/request", found)
      .get("/orders/{id}", [](const path<"id", int>& id, context&) { return *id + 1; })
      .get("/nothing", [] { return std::string("pong"); })
      .get("/context", [](context& ctx) { return ctx.request_id; })
      .get("/response", [] { return text("plain"); })
      .get("/problem", [] { return problem{.status = 418}; })
      .get("/result", []() -> result<std::string> { return std::string("fine"); })
      .post("/void", [](const request&) {});
  EXPECT_EQ(answer_of(shop, "GET", "/request").body, "\"GET /request\"");
  EXPECT_EQ(answer_of(shop, "GET", "/orders/41").body, "42");
  EXPECT_EQ(answer_of(shop, "GET", "/orders/x").status, 400);
  EXPECT_EQ(answer_of(shop, "GET", "/nothing").body, "\"pong\"");
  EXPECT_EQ(answer_of(shop, "GET", "/context").body, "\"\"");
  EXPECT_EQ(answer_of(shop, "GET", "/response").body, "plain");
  EXPECT_EQ(answer_of(shop, "GET", "/problem").status, 418);
  EXPECT_EQ(answer_of(shop, "GET", "/result").body, "\"fine\"");
  EXPECT_EQ(answer_of(shop, "POST", "/void").status, 204);
}

TEST(router, has_a_function_for_every_method) {
  router shop;
  shop.get("/x", found).post("/x", found).put("/x", found).patch("/x", found).delete_("/x", found);
  shop.options("/x", found).head("/x", found).any("/y", found);
  for (const auto* method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"}) {
    EXPECT_EQ(answer_of(shop, method, "/x").body, "\"" + std::string(method) + " /x\"");
    EXPECT_EQ(answer_of(shop, method, "/y").body, "\"" + std::string(method) + " /y\"");
  }
  EXPECT_EQ(answer_of(shop, "PROPFIND", "/y").body, "\"PROPFIND /y\"");
  EXPECT_EQ(status_of(shop, "PROPFIND", "/x"), 405);
  EXPECT_EQ(status_of(shop, "get", "/x"), 405);
  EXPECT_EQ(status_of(shop, "ANY", "/x"), 405);
}

TEST(router, puts_its_routes_parameters_in_place_of_the_fronts) {
  router shop;
  shop.get("/a/{x}", [](const request& of) { return std::string(of.path("x")) + "," + std::string(of.path("proxy")); });
  context ctx;
  const request to{.raw_path = "/a/b%2Fc%20d", .path_parameters = {{"proxy", "a/b"}}};
  EXPECT_EQ(std::get<response>(shop(to, ctx)).body, "\"b/c d,\"");
  EXPECT_EQ(to.path("proxy"), "a/b");
}

TEST(router, answers_404_and_405_with_what_is_allowed) {
  router shop;
  shop.get("/orders", found).post("/orders", found);
  EXPECT_EQ(status_of(shop, "GET", "/order"), 404);
  EXPECT_EQ(status_of(router(), "GET", "/"), 404);
  const auto refused = answer_of(shop, "DELETE", "/orders");
  EXPECT_EQ(refused.status, 405);
  EXPECT_EQ(*refused.headers.find("allow"), "GET, HEAD, POST, OPTIONS");
  EXPECT_EQ(*refused.headers.find("content-type"), "application/problem+json");
}

TEST(router, answers_options_by_itself_unless_a_route_does) {
  router shop;
  shop.get("/orders", found).options("/mine", found);
  const auto told = answer_of(shop, "OPTIONS", "/orders");
  EXPECT_EQ(told.status, 204);
  EXPECT_EQ(*told.headers.find("allow"), "GET, HEAD, OPTIONS");
  EXPECT_EQ(status_of(shop, "OPTIONS", "/mine"), 200);
  EXPECT_EQ(status_of(shop, "OPTIONS", "/none"), 404);
}

TEST(router, answers_head_by_get_without_the_body) {
  router shop;
  shop.get("/orders", [] { return text("plain"); });
  const auto told = answer_of(shop, "HEAD", "/orders");
  EXPECT_EQ(told.status, 200);
  EXPECT_EQ(told.body, "");
  EXPECT_EQ(*told.headers.find("content-type"), "text/plain; charset=utf-8");
}

TEST(router, refuses_a_percent_sign_that_begins_no_escape) {
  router shop;
  shop.any("/{all+}", found);
  for (const auto* path : {"/%", "/a%2", "/%zz"}) EXPECT_EQ(status_of(shop, "GET", path), 400) << path;
  EXPECT_EQ(status_of(shop, "GET", "/%00%ff"), 200);
}

TEST(router, takes_an_empty_path_as_the_root) {
  router shop;
  shop.get("/", found);
  EXPECT_EQ(status_of(shop, "GET", ""), 200);
}

TEST(router, falls_back_for_unknown_paths_alone) {
  router shop;
  shop.get("/orders", found).fallback([](const request& of) { return "no " + of.raw_path; });
  EXPECT_EQ(answer_of(shop, "POST", "/other").body, "\"no /other\"");
  EXPECT_EQ(status_of(shop, "POST", "/orders"), 405);
}

TEST(router, mounts_what_another_has_under_a_prefix) {
  router orders;
  orders.get("/", found).get("/{id}", found);
  router shop;
  shop.mount("/v1/orders", orders).mount("/", orders).get("/other/{id}", found);
  orders.get("/later/{x}", found);
  EXPECT_EQ(answer_of(shop, "GET", "/v1/orders").body, "\"GET /v1/orders\"");
  EXPECT_EQ(answer_of(shop, "GET", "/v1/orders/7").body, "\"GET /v1/orders/{id}\"");
  EXPECT_EQ(answer_of(shop, "GET", "/7").body, "\"GET /{id}\"");
  EXPECT_EQ(status_of(shop, "GET", "/later/7"), 404);
}

TEST(router, can_be_mounted_in_itself) {
  router shop;
  shop.get("/a", found);
  shop.mount("/v1", shop);
  EXPECT_EQ(answer_of(shop, "GET", "/v1/a").body, "\"GET /v1/a\"");
  EXPECT_EQ(status_of(shop, "GET", "/v1/v1/a"), 404);
}

TEST(router, leaves_out_what_is_no_route_and_keeps_the_first_of_two) {
  router shop;
  shop.get("/a/{x}", [] { return 1; }).get("/a/{y}", [] { return 2; });
  shop.get(route_path::at_run_time("a/{"), found).get(route_path::at_run_time("/{z}/{z}"), found);
  EXPECT_EQ(answer_of(shop, "GET", "/a/b").body, "1");
  EXPECT_EQ(status_of(shop, "GET", "/b/b"), 404);
}

TEST(router, is_the_same_when_copied_and_keeps_handlers_that_cannot_be) {
  router shop;
  const router copy = shop;
  shop.get("/count", [n = std::make_unique<int>(0)] { return ++*n; });
  EXPECT_EQ(answer_of(copy, "GET", "/count").body, "1");
  EXPECT_EQ(answer_of(shop, "GET", "/count").body, "2");
}

const char* const event = R"({"version":"2.0","rawPath":"/orders/7","rawQueryString":"","headers":{},
  "requestContext":{"http":{"method":"GET","path":"/orders/7","protocol":"HTTP/1.1","sourceIp":"","userAgent":""},
                    "accountId":"","apiId":"","domainName":"","domainPrefix":"","requestId":"r","routeKey":"","stage":"",
                    "time":"","timeEpoch":0},
  "routeKey":"$default","isBase64Encoded":false})";

json::value served(router shop) {
  context ctx;
  auto handler = sparta::detail::erase(std::move(shop));
  return json::parse(handler(event, ctx).value().body).value();
}

TEST(router, is_a_handler_of_events) {
  router shop;
  shop.get("/orders/{id}", [](const path<"id", int>& id) { return *id; });
  const auto told = served(shop);
  EXPECT_EQ(told.find("statusCode")->as_int64(), 200);
  EXPECT_EQ(told.find("body")->as_string(), "7");
}

TEST(router, leaves_failures_to_the_one_place_where_they_become_answers) {
  router shop;
  shop.get("/orders/{id}", []() -> int { throw std::runtime_error("secret"); });
  const auto told = served(shop);
  EXPECT_EQ(told.find("statusCode")->as_int64(), 500);
  EXPECT_EQ(told.find("body")->as_string().find("secret"), std::string::npos);
}

TEST(router, takes_paths_of_any_length) {
  router shop;
  shop.get("/a/{x}/a/{rest+}", [](const path<"rest">& rest) { return text(std::to_string(rest->size())); });
  shop.get("/a/a/{y}/b", found);
  std::string long_path;
  for (int i = 0; i < 10'000; ++i) long_path += "/a";
  EXPECT_EQ(answer_of(shop, "GET", long_path).body, std::to_string(long_path.size() - 7));
  EXPECT_EQ(status_of(shop, "GET", std::string(10'000, '/')), 404);
  EXPECT_EQ(status_of(shop, "GET", "/" + std::string(1 << 20, 'a')), 404);
}

TEST(router, keeps_the_request_for_streams_that_look_at_it_later) {
  router shop;
  shop.get("/long/{id}",
           [](const request& of) { return stream{.write = [&of](stream_writer& out) { out.write(of.path("id")); }}; });
  const std::string id(100, 'x');
  context ctx;
  const reply made = shop({.raw_path = "/long/" + id}, ctx);
  sparta::testing::recorded_bytes sink;
  stream_writer out(sink);
  std::get<stream>(made).write(out);
  EXPECT_EQ(sink.all(), id);
}

}  // namespace
}  // namespace sparta::http
