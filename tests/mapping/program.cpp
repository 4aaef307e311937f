// `templates` prints what the tests execute, `table` the requests that all fronts take; `serve` reads events, one a
// line, and prints the answers of a handler that tells all it was asked, `mirror` those of the table's.
#include "api/mapping.hpp"
#include "table.hpp"
#include "unit/http/fronts_table.hpp"

#include <sparta/http.hpp>
#include <sparta/json/write.hpp>

#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <string_view>

namespace {

using namespace sparta;
namespace mapping = api::mapping;

json::value templates() {
  const std::vector<std::string> declared{"method.request.querystring.limit", "method.request.header.X-Trace",
                                          "method.request.path.id"};
  mapping::cors_values one{.origins = {"https://a.example"}, .headers = "x", .methods = "GET"};
  mapping::cors_values two = one;
  two.origins.emplace_back("https://b.example");
  return json::object{
      {"raw", mapping::request_templates({})},
      {"parsed", mapping::request_templates({.body = api::mapped_body::parsed})},
      {"declared", mapping::request_templates({.parameters = declared})},
      {"nothing", mapping::request_templates({.parameters = {{}}})},
      {"binary", mapping::request_templates({.content_types = {"image/png"}, .binary_media_types = {"image/png"}})},
      {"table", mapping::request_templates({.content_types = {"application/json", "application/x-www-form-urlencoded",
                                                              "text/plain", "image/x-portable-bitmap"}})},
      {"tableOfBytes", mapping::request_templates({.content_types = {"application/octet-stream", "text/plain"},
                                                   .binary_media_types = {"application/octet-stream", "text/plain"}})},
      {"answers", mapping::integration_responses(200, std::nullopt)},
      {"answersOfTwoOrigins", mapping::integration_responses(200, two)},
      {"preflight", mapping::mock_cors(two).integration}};
}

json::array pairs(const auto& all) {
  json::array made;
  for (const http::field& each : all) made.push_back(json::array{each.name, each.value});
  return made;
}

http::response echo(const http::request& of) {
  http::response made = http::ok(json::value(json::object{{"method", of.method},
                                                          {"rawPath", of.raw_path},
                                                          {"route", of.route},
                                                          {"query", pairs(of.query_string_parameters)},
                                                          {"path", pairs(of.path_parameters)},
                                                          {"headers", pairs(of.headers)},
                                                          {"cookies", pairs(of.cookies)},
                                                          {"body", of.body},
                                                          {"stage", of.stage},
                                                          {"requestId", of.request_id},
                                                          {"sourceIp", of.source_ip},
                                                          {"authorizer", of.authorizer}}));
  made.headers.set("x-answered", "it's \"so\"");
  return made;
}

/// Answers that are awkward for a template, by the first part of the path.
http::response answer(const http::request& of) {
  const std::map<std::string, http::response> all{
      {"/created", {.status = 201, .headers = {{"location", "/orders/7"}}}},
      {"/empty", {.status = 204}},
      {"/text", http::text("it's \"quoted\"\n\\ $input.body #set($a=1) \xe2\x82\xac")},
      {"/html", http::html("<p class='a'>$context.stage</p>")},
      {"/number", http::json_text("42")},
      {"/quoted", http::json_text("\"a \\\" b\"")},
      {"/null", http::json_text("null")},
      {"/array", http::json_text("[1,{\"a\":\"b\"}]")},
      {"/missing", http::not_found("no such order")},
  };
  if (of.raw_path == "/throws") throw std::runtime_error("the secret inside");
  const auto found = all.find(of.raw_path);
  return found == all.end() ? echo(of) : found->second;
}

void serve(const erased_handler& handler) {
  for (std::string event; std::getline(std::cin, event);) {
    context ctx;
    const auto made = handler(event, ctx);
    std::cout << (made ? made->body : json::write(json::object{{"errorMessage", made.error().message}})) << std::endl;
  }
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view wanted = count == 2 ? arguments[1] : "";
  if (wanted == "serve")
    serve(detail::erase(&answer));
  else if (wanted == "mirror")
    serve(detail::erase(&http::mirror));
  else
    std::puts(json::write(wanted == "table" ? json::value(fronts_table::rows()) : templates()).c_str());
}
