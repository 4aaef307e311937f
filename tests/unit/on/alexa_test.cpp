#include "wired.hpp"

#include <sparta/events/alexa_skill.hpp>
#include <sparta/events/alexa_smart_home.hpp>
#include <sparta/on/alexa.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* permission_type = "AWS::Lambda::Permission";

void talk(const events::alexa_skill&) {}
void control(const events::alexa_smart_home&) {}

TEST(on_alexa, lets_one_skill_invoke_the_function) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, talk).on(on::alexa_skill{.skill_id = "amzn1.ask.skill.1"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(permission_type, "Principal"), R"("alexa-appkit.amazon.com")");
  EXPECT_EQ(made.property(permission_type, "EventSourceToken"), R"("amzn1.ask.skill.1")");
  EXPECT_EQ(made.property(permission_type, "SourceAccount"), "absent");
}

TEST(on_alexa, lets_several_skills_invoke_the_function) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, control)
      .on(on::alexa_smart_home{.skill_id = "amzn1.ask.skill.1"})
      .on(on::alexa_smart_home{.skill_id = "amzn1.ask.skill.2"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(permission_type, "Principal"), R"("alexa-connectedhome.amazon.com")");
}

TEST(on_alexa, refuses_what_is_no_skill) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, talk).on(on::alexa_skill{.skill_id = "my skill"});
  EXPECT_THAT(wired(service).problems,
              testing::Contains("function 'F': 'my skill' is no id of a skill: amzn1.ask.skill.…"));
}

}  // namespace
}  // namespace sparta::on
