#include "fixture.hpp"

namespace sparta::testing {
namespace {

struct provision : command_line {
  provision() { files.content["/b/CMakeCache.txt"] = ""; }
};

TEST_F(provision, lists_every_problem_with_its_line_before_any_call) {
  service.functions.push_back({.name = "Hello", .declared_at = {"main.cpp", 13}});
  service.functions.push_back({.name = "Big", .memory_mib = 7, .declared_at = {"main.cpp", 14}});
  EXPECT_EQ(run({"provision", "--no-build"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("error: service shop can't be deployed as it is declared: 2 problems\n"));
  EXPECT_THAT(console.notes, HasSubstr("\n  main.cpp:13: "));
  EXPECT_THAT(console.notes, HasSubstr("\n  main.cpp:14: "));
  EXPECT_TRUE(transport.requests.empty());
  EXPECT_TRUE(processes.commands.empty());
}

TEST_F(provision, looks_for_credentials_before_it_compiles) {
  variables = {{"HOME", "/h/ada"}, {"AWS_EC2_METADATA_DISABLED", "true"}};
  EXPECT_EQ(run({"provision", "--no-build"}), 1);
  EXPECT_THAT(console.notes, HasSubstr("--local"));
  EXPECT_TRUE(processes.commands.empty());
}

TEST_F(provision, refuses_assignments_that_are_none) {
  EXPECT_EQ(run({"provision", "--param", "Name"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("in --param Name"));
  EXPECT_EQ(run({"provision", "--tag", "a=1", "-g", "a=2"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("--tag names `a` twice"));
  EXPECT_TRUE(processes.commands.empty());
}

/// Builds that change the tool's file.
struct rebuilding final : base::processes {
  rebuilding(memory_files& where, std::string becomes) : files(where), content(std::move(becomes)) {}
  result<base::finished> run(const base::command&, std::stop_token, const line_sink&) override {
    files.content["/b/hello"] = content;
    return base::finished{};
  }
  result<long> start_detached(const base::command&, const std::filesystem::path&) override {
    return error{.message = "nothing to start"};
  }
  [[nodiscard]] bool is_alive(long) const override { return false; }
  result<void> end(long) override { return {}; }
  memory_files& files;
  std::string content;
};

struct a_stale_tool : provision {
  int run_with(base::processes& builds, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "./hello");
    const base::fixed_environment environment(variables);
    cli::world world{environment,
                     files,
                     builds,
                     clock,
                     console,
                     loopback,
                     locker,
                     built,
                     [](const aws::curl_options&) { return std::make_unique<scripted_transport>(); },
                     [this](const std::string& program, const std::vector<std::string>& with) {
                       became = program;
                       became_arguments = with;
                       return error{.kind = error_kind::io, .message = "can't start it"};
                     },
                     stop.get_token()};
    return cli::main(service, arguments, world);
  }
};

TEST_F(a_stale_tool, starts_its_successor_once) {
  files.content["/b/hello"] = "old";
  rebuilding builds(files, "new");
  EXPECT_EQ(run_with(builds, {"synth", "--output", "json"}), 1);
  EXPECT_EQ(became, "/b/hello");
  EXPECT_THAT(became_arguments, ElementsAre("./hello", "synth", "--output", "json", "--no-build"));
}

TEST_F(a_stale_tool, that_is_up_to_date_goes_on_itself) {
  files.content["/b/hello"] = "same";
  rebuilding builds(files, "same");
  EXPECT_EQ(run_with(builds, {"synth"}), 0);
  EXPECT_EQ(became, "");
  EXPECT_THAT(console.shown, StartsWith("{\n  \"AWSTemplateFormatVersion\""));
}

TEST_F(a_stale_tool, whose_source_does_not_compile_shows_the_first_error) {
  files.content["/b/hello"] = "old";
  processes.ends(1, "/s/main.cpp:7:3: error: 'x' was not declared\n");
  EXPECT_EQ(run({"provision"}), 1);
  EXPECT_THAT(console.notes, HasSubstr("main.cpp:7:3: error: 'x' was not declared"));
  EXPECT_EQ(became, "");
}

struct synth : command_line {};

TEST_F(synth, prints_the_bytes_that_it_writes) {
  EXPECT_EQ(run({"synth", "--no-build"}), 0);
  const auto printed = std::exchange(console.shown, {});
  EXPECT_EQ(run({"synth", "--no-build", "-o", "out"}), 0);
  EXPECT_EQ(console.shown, "out/shop-cftemplate.json\n");
  EXPECT_EQ(files.content.at("out/shop-cftemplate.json"), printed);
  EXPECT_EQ(console.notes, "");
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(synth, needs_a_service_without_problems) {
  service.name = "not a name!";
  EXPECT_EQ(run({"synth", "--no-build"}), 2);
  EXPECT_EQ(console.shown, "");
  EXPECT_THAT(console.notes, HasSubstr("main.cpp:10: "));
}

}  // namespace
}  // namespace sparta::testing
