#include "model/service.hpp"

#include <sparta/http.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>
#include <sparta/sparta.hpp>

#include <fstream>
#include <gtest/gtest.h>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace shop {

using namespace sparta::prelude;

enum class state : unsigned char { open, paid };
struct line {
  std::string sku;
  int count = 1;
};
struct order {
  std::string id;
  state now = state::open;
  std::optional<std::string> note{};
  std::vector<line> lines{};
};
struct credentials {
  std::string user;
  std::string password;
};
struct caller {
  std::string sub;
};
struct tag {
  std::string text;
};
std::optional<tag> from_text(std::string_view text, sparta::json::as<tag>) { return tag{std::string(text)}; }

std::vector<order> list_orders(const http::query<"limit", std::optional<int>>&,
                               const http::query<"state", std::vector<state>>&, const http::query<"tag", tag>&,
                               const http::header<"X-Shop">&, const http::header<"Accept">&) {
  return {};
}
order get_order(const http::path<"id", int>&, const http::claims<caller>&) { return {}; }
sparta::result<order> put_order(const http::path<"id", int>&, const http::body<order>& sent) { return *sent; }
void note_order(const http::body<std::optional<std::string>>&, const http::cookie<"session">&) {}
http::response sign_in(const http::form<credentials>&) { return http::ok(); }
void upload(const http::path<"id", int>&, const http::multipart&) {}
std::string echo(const http::body<std::string>& sent) { return *sent; }
int anything(const sparta::events::apigw_v2_http_request&) { return 0; }

void declare(sparta::service& service) {
  auto authorize = service.function({.name = "Authorize"}, [](const sparta::events::apigw_v2_authorizer_request&) {
    return sparta::events::apigw_v2_authorizer_response{};
  });
  auto api = service.http_api({.name = "Shop", .description = "Orders and their lines", .stage = {.name = "live"}});
  const auto users = api.jwt_authorizer({.name = "Users", .issuer = "https://example.com", .audience = {"shop"}});
  const auto keys = api.lambda_authorizer({.name = "Keys"}, authorize);
  api.get("/orders", {.name = "ListOrders", .description = "All orders"}, list_orders);
  api.with({.authorizer = users, .scopes = {"orders/read"}}).get("/orders/{id}", {.name = "GetOrder"}, get_order);
  const auto put =
      api.with({.authorizer = sparta::api::iam_authorizer}).put("/orders/{id}", {.name = "PutOrder"}, put_order);
  api.route(http::method::patch, "/orders/{id}", put);
  api.with({.authorizer = keys}).post("/orders/{id}/note", {.name = "NoteOrder"}, note_order);
  api.post("/session", {.name = "SignIn"}, sign_in);
  api.post("/orders/{id}/{photo}/files", {.name = "Upload"}, upload);
  api.any("/echo/{rest+}", {.name = "Echo"}, echo);
  api.fallback({.name = "Anything"}, anything);
}

}  // namespace shop

namespace sparta::api {
namespace {

/// OPEN_API_SHOP is the document of `declare`, which open_api_test.py holds to OpenAPI's own rules.
json::value kept() {
  std::ifstream file(OPEN_API_SHOP);
  std::ostringstream text;
  text << file.rdbuf();
  return json::parse(text.str()).value();
}

json::value document() {
  static sparta::service service{{.name = "shop"}};
  static const model::service& declared = []() -> const model::service& {
    shop::declare(service);
    return model::model_of(service);
  }();
  return declared.parts.at(0).open_api(declared);
}

TEST(OpenApi, IsWhatWasKept) {
  EXPECT_EQ(json::write(document(), json::style::pretty), json::write(kept(), json::style::pretty));
}

TEST(OpenApi, DescribesAnApiWithoutRoutes) {
  sparta::service service{{.name = "shop"}};
  service.http_api({.name = "Empty"});
  const auto& declared = model::model_of(service);
  const json::value made = declared.parts.at(0).open_api(declared);
  EXPECT_EQ(*made.find("paths"), json::value(json::object()));
  EXPECT_EQ(made.find("servers")->as_array().at(0).find("url")->as_string(),
            "https://{id}.execute-api.{region}.amazonaws.com");
}

TEST(OpenApi, DescribesARestApi) {
  sparta::service service{{.name = "shop"}};
  auto api = service.rest_api({.name = "Rest"});
  api.with({.authorizer = rest_iam, .api_key_required = true}).get("/orders/{id}", {.name = "Get"}, shop::get_order);
  const auto& declared = model::model_of(service);
  const json::value made = declared.parts.at(0).open_api(declared);
  const json::value* const get = made.find("paths")->find("/orders/{id}")->find("get");
  EXPECT_EQ(json::write(*get->find("security")), R"([{"apiKey":[],"sigv4":[]}])");
  EXPECT_EQ(get->find("operationId")->as_string(), "Get");
  EXPECT_NE(get->find("responses")->find("200"), nullptr);
  EXPECT_EQ(json::write(*made.find("components")->find("securitySchemes")->find("apiKey")),
            R"({"type":"apiKey","name":"x-api-key","in":"header"})");
}

}  // namespace
}  // namespace sparta::api
