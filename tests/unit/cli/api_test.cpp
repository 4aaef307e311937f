#include "fixture.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::testing {
namespace {

json::value document(std::string_view path) {
  const json::value operation = {{"operationId", "Hello"}, {"x-sparta-function", "Hello"}};
  return {{"openapi", "3.1.0"},
          {"paths", json::object{{std::string(path),
                                  json::object{{"get", operation}, {"x-amazon-apigateway-any-method", operation}}}}}};
}

struct api : command_line {
  void declare(const std::string& name, const std::string& path) {
    service.parts.push_back({.kind = "HTTP API",
                             .name = name,
                             .wire = [](const model::service&) { return model::part_wiring(); },
                             .open_api = [path](const model::service&) { return document(path); }});
  }
  int run_here(std::vector<std::string> arguments) {
    arguments.push_back("--no-build");
    return run(std::move(arguments));
  }
};

TEST_F(api, list_has_the_routes_of_all) {
  declare("Shop", "/orders/{id}");
  declare("Admin", "/all");
  service.parts.push_back(
      {.kind = "site", .name = "Site", .wire = [](const model::service&) { return model::part_wiring(); }});
  EXPECT_EQ(run_here({"api", "list"}), 0);
  EXPECT_EQ(console.shown,
            "GET  /orders/{id}  Hello  Shop\n"
            "ANY  /orders/{id}  Hello  Shop\n"
            "GET  /all          Hello  Admin\n"
            "ANY  /all          Hello  Admin\n");
}

TEST_F(api, list_may_be_json) {
  declare("Shop", "/all");
  EXPECT_EQ(run_here({"api", "list", "--output", "json"}), 0);
  const json::value first = {{"method", "GET"}, {"path", "/all"}, {"function", "Hello"}, {"api", "Shop"}};
  EXPECT_EQ(json::parse(console.shown).value().as_array().at(0), first);
}

TEST_F(api, export_prints_the_only_one) {
  declare("Shop", "/all");
  EXPECT_EQ(run_here({"api", "export"}), 0);
  EXPECT_EQ(json::parse(console.shown).value(), document("/all"));
}

TEST_F(api, export_prints_the_one_that_is_named) {
  declare("Shop", "/all");
  declare("Admin", "/admin");
  EXPECT_EQ(run_here({"api", "export", "Admin"}), 0);
  EXPECT_EQ(json::parse(console.shown).value(), document("/admin"));
}

TEST_F(api, export_asks_for_a_name_that_is_there) {
  EXPECT_EQ(run_here({"api", "export"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("the service declares no API"));
  declare("Shop", "/all");
  declare("Admin", "/admin");
  EXPECT_EQ(run_here({"api", "export"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("the service declares 2 APIs: Shop, Admin"));
  EXPECT_EQ(run_here({"api", "export", "Shpo"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("did you mean `Shop`?"));
  EXPECT_EQ(console.shown, "");
}

TEST_F(api, need_a_model_without_problems) {
  declare("Shop", "/all");
  service.problems.push_back({"something is wrong", {"main.cpp", 7}});
  EXPECT_EQ(run_here({"api", "list"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("something is wrong"));
}

}  // namespace
}  // namespace sparta::testing
