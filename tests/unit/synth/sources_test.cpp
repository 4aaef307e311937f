#include "model/service.hpp"
#include "synth/synthesize.hpp"

#include <sparta/service.hpp>
#include <sparta/wiring.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A source that needs one topic.
struct topic_source {
  const char* name;
  bool shared;
};
wiring wire(const topic_source& source, const invocation_target&) {
  const json::value properties = json::object{{"TopicName", source.name}};
  return {.resources = {
              {.id = "Topic", .what = {.type = "AWS::SNS::Topic", .properties = properties}, .shared = source.shared}}};
}

std::vector<std::string> problems_with(const topic_source& one, const topic_source& other) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, [] {}).on(one);
  service.function({.name = "G"}, [] {}).on(other);
  std::vector<std::string> found;
  for (const auto& each : synthesize(model::model_of(service)).problems) found.push_back(each.message);
  return found;
}

TEST(sources, share_what_they_say_they_do) { EXPECT_THAT(problems_with({"a", true}, {"a", true}), IsEmpty()); }

TEST(sources, share_nothing_else) {
  EXPECT_THAT(problems_with({"a", false}, {"a", false}), ElementsAre(HasSubstr("has one of that name already")));
  EXPECT_THAT(problems_with({"a", true}, {"a", false}), ElementsAre(HasSubstr("has one of that name already")));
}

TEST(sources, share_only_what_is_the_same) {
  EXPECT_THAT(problems_with({"a", true}, {"b", true}), ElementsAre(HasSubstr("has one of that name already")));
}

}  // namespace
}  // namespace sparta::synth
