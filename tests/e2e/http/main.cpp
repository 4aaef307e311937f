// A service that is reached by HTTP APIs, a REST API and a function's URL.
#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/events/apigw_v2_authorizer.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <optional>
#include <string>

using namespace sparta::prelude;

struct order {
  std::string id;
  int count = 0;
};

struct echo {
  std::string method;
  std::string path;
  std::string query;
  std::string body;
};

http::response get_order(const http::path<"id", int>& id, const http::query<"count", std::optional<int>>& count) {
  if (*id == 404) return http::not_found("no such order");
  return http::ok(order{.id = std::to_string(*id), .count = (*count).value_or(1)});
}

sparta::result<order> create(const http::body<order>& what) { return *what; }

http::response tell(const http::request& request) {
  return http::ok(echo{
      .method = request.method, .path = request.raw_path, .query = request.raw_query_string, .body = request.body});
}

events::apigw_v2_authorizer_response judge(const events::apigw_v2_authorizer_request& request) {
  const auto key = request.headers.find("x-key");
  return {.is_authorized = key != request.headers.end() && key->second == "sesame"};
}

events::iam_policy_document says(const std::string& effect) {
  return {.statement = {{.effect = effect, .action = {"execute-api:Invoke"}, .resource = {"*"}}}};
}

/// Of whoever has the word.
events::apigw_authorizer_response judge_token(const events::apigw_token_authorizer_request& request) {
  if (request.authorization_token != "sesame") return {.principal_id = "nobody", .policy_document = says("Deny")};
  return {.principal_id = "somebody", .policy_document = says("Allow")};
}

int main(int argc, char** argv) {
  sparta::service service{{.name = "reached"}};
  auto api =
      service.http_api({.name = "Shop", .cors = http::cors{.origins = {"https://shop.example.com"}, .max_age = 1h}});
  api.get("/orders/{id}", {.name = "GetOrder"}, get_order);
  api.post("/orders", {.name = "Create"}, create);
  const auto judged = service.function({.name = "Judge"}, judge);
  const auto keys = api.lambda_authorizer({.name = "Keys", .identity_sources = {{"$request.header.X-Key"}}}, judged);
  api.with({.authorizer = keys}).get("/secret", {.name = "Secret"}, tell);
  const auto users = api.jwt_authorizer({.name = "Users", .issuer = "https://issuer.example", .audience = {"shop"}});
  api.with({.authorizer = users, .scopes = {"read"}}).get("/mine", {.name = "Mine"}, tell);
  api.fallback({.name = "Rest"}, tell);

  auto versioned = service.http_api({.name = "Versioned", .stage = {.name = "v1"}});
  versioned.any("/files/{path+}", {.name = "Files"}, tell);

  auto classic = service.rest_api({.name = "Classic",
                                   .cors = http::cors{.origins = {"https://shop.example.com"}},
                                   .stage = {.stage_name = "live"}});
  classic.get("/orders/{id}", {.name = "ClassicOrder"}, get_order);
  classic.post("/orders", {.name = "ClassicCreate"}, create);
  classic.any("/files/{path+}", {.name = "ClassicFiles"}, tell);
  const auto tokens = classic.token_authorizer({.name = "Tokens", .result_ttl = 0s},
                                               service.function({.name = "JudgeToken"}, judge_token));
  classic.with({.authorizer = tokens}).get("/secret", {.name = "ClassicSecret"}, tell);

  service.function({.name = "Page"}, tell)
      .url({.auth_type = cfn::lambda::auth_type::none, .cors = http::cors{.origins = {"*"}}});
  return sparta::run(service, argc, argv);
}
