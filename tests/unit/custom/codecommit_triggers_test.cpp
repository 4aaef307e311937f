#include "custom/codecommit_triggers.hpp"

#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace sparta::custom {
namespace {

struct repository final : repository_triggers {
  result<json::array> get(const std::string&) override {
    if (missing) return error{.message = "none", .code = "RepositoryDoesNotExistException"};
    return kept;
  }
  result<void> put(const std::string&, const json::array& triggers) override {
    ++writes;
    kept = triggers;
    return {};
  }
  json::array kept{};
  int writes = 0;
  bool missing = false;
};

request<codecommit_triggers> asking(request_type type, std::string event = "all") {
  return {.type = type,
          .properties = {.repository = "code",
                         .triggers = {{.function_arn = "f", .events = {std::move(event)}, .branches = {"main"}}}},
          .logical_id = "T",
          .stack_id = "arn:aws:cloudformation:r:1:stack/s/8f0e"};
}
json::value theirs() { return json::object{{"name", "theirs"}, {"destinationArn", "topic"}, {"extra", 1}}; }

TEST(codecommit_triggers, are_added_changed_and_removed_beside_those_of_others) {
  repository of;
  of.kept = {theirs()};
  ASSERT_TRUE(serve_codecommit_triggers(asking(request_type::create), of));
  ASSERT_TRUE(serve_codecommit_triggers(asking(request_type::create), of));
  EXPECT_EQ(of.writes, 1);
  ASSERT_EQ(of.kept.size(), 2U);
  EXPECT_EQ(json::write(of.kept[1]),
            R"({"name":"sparta-T-8f0e-0","destinationArn":"f","customData":"","branches":["main"],"events":["all"]})");
  ASSERT_TRUE(serve_codecommit_triggers(asking(request_type::update, "createReference"), of));
  EXPECT_EQ(json::write(*of.kept[1].find("events")), R"(["createReference"])");
  ASSERT_TRUE(serve_codecommit_triggers(asking(request_type::remove), of));
  EXPECT_EQ(of.kept, json::array{theirs()});
}

TEST(codecommit_triggers, may_be_absent_when_they_are_removed) {
  repository of;
  ASSERT_TRUE(serve_codecommit_triggers(asking(request_type::remove), of));
  EXPECT_EQ(of.writes, 0);
  of.missing = true;
  EXPECT_TRUE(serve_codecommit_triggers(asking(request_type::remove), of));
  EXPECT_FALSE(serve_codecommit_triggers(asking(request_type::create), of));
}

}  // namespace
}  // namespace sparta::custom
