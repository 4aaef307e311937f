#include "custom/ses_activation.hpp"

#include <gtest/gtest.h>

namespace sparta::custom {
namespace {

struct ses final : active_rule_set {
  result<std::string> get() override { return now; }
  result<void> set(const std::string& name) override {
    if (name == gone) return error{.message = "no such set", .code = "RuleSetDoesNotExist"};
    ++writes;
    now = name;
    return {};
  }
  std::string now{};
  int writes = 0;
  std::string gone = "gone";
};

request<ses_activation> asking(request_type type, std::string physical_id = {}, std::string rule_set = "mail") {
  return {.type = type, .properties = {.rule_set = std::move(rule_set)}, .physical_id = std::move(physical_id)};
}
std::string id_of(const result<reply<>>& answer) { return answer ? answer->physical_id : answer.error().message; }

TEST(ses_activation, activates_and_goes_back_to_what_was) {
  ses active;
  active.now = "old";
  const std::string id = id_of(serve_ses_activation(asking(request_type::create), active));
  EXPECT_EQ(id, "mail instead of old");
  EXPECT_EQ(active.now, "mail");
  EXPECT_EQ(id_of(serve_ses_activation(asking(request_type::remove, id), active)), id);
  EXPECT_EQ(active.now, "old");
}

TEST(ses_activation, goes_back_to_none) {
  ses active;
  const std::string id = id_of(serve_ses_activation(asking(request_type::create), active));
  ASSERT_TRUE(serve_ses_activation(asking(request_type::remove, id), active));
  EXPECT_EQ(active.now, "");
}

TEST(ses_activation, remembers_what_was_when_it_is_asked_again) {
  ses active;
  active.now = "old";
  const std::string id = id_of(serve_ses_activation(asking(request_type::create), active));
  EXPECT_EQ(id_of(serve_ses_activation(asking(request_type::update, id), active)), id);
  EXPECT_EQ(active.writes, 1);
}

TEST(ses_activation, leaves_what_somebody_else_has_activated_since) {
  ses active;
  active.now = "theirs";
  ASSERT_TRUE(serve_ses_activation(asking(request_type::remove, "mail instead of old"), active));
  EXPECT_EQ(active.now, "theirs");
}

TEST(ses_activation, of_another_set_is_another_thing) {
  ses active;
  active.now = "mail";
  const std::string id =
      id_of(serve_ses_activation(asking(request_type::update, "mail instead of old", "post"), active));
  EXPECT_EQ(id, "post instead of old");
  // CloudFormation then removes the first one, which is not active any more.
  ASSERT_TRUE(serve_ses_activation(asking(request_type::remove, "mail instead of old"), active));
  EXPECT_EQ(active.now, "post");
  // Rolled back, it is the first one again.
  EXPECT_EQ(id_of(serve_ses_activation(asking(request_type::update, id), active)), "mail instead of old");
  EXPECT_EQ(active.now, "mail");
}

TEST(ses_activation, of_another_set_remembers_what_somebody_else_has_activated_since) {
  ses active;
  active.now = "theirs";
  EXPECT_EQ(id_of(serve_ses_activation(asking(request_type::update, "mail instead of old", "post"), active)),
            "post instead of theirs");
}

TEST(ses_activation, goes_back_to_none_when_what_was_is_gone) {
  ses active;
  active.now = "mail";
  ASSERT_TRUE(serve_ses_activation(asking(request_type::remove, "mail instead of gone"), active));
  EXPECT_EQ(active.now, "");
}

TEST(ses_activation, needs_its_set) {
  ses active;
  active.now = "old";
  EXPECT_EQ(id_of(serve_ses_activation(asking(request_type::create, {}, "gone"), active)), "no such set");
  EXPECT_EQ(active.now, "old");
}

}  // namespace
}  // namespace sparta::custom
