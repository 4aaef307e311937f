#include "synth/decorate.hpp"

#include "made.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::synth {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

synthesis decorated_by(function_decorator decorator) {
  return synthesize(
      service_with({.name = "F", .decorators = {{.call = std::move(decorator), .declared_at = {"main.cpp", 9}}}}));
}

std::vector<std::string> messages(const synthesis& made) {
  std::vector<std::string> all;
  for (const auto& problem : made.problems) all.push_back(problem.message);
  return all;
}

TEST(function_decorator, changes_the_functions_resource) {
  const auto made =
      decorated_by([](const decorated_function&, cfn::resource& function, cfn::template_document&) -> result<void> {
        function.properties.as_object()["SnapStart"] = json::object{{"ApplyOn", "None"}};
        return {};
      });
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(property_of(of_type(made, "AWS::Lambda::Function").front(), "SnapStart"), R"({"ApplyOn":"None"})");
}

TEST(function_decorator, adds_resources_of_its_own_line) {
  const auto made = decorated_by(
      [](const decorated_function& which, cfn::resource&, cfn::template_document& additions) -> result<void> {
        additions.resources["Topic" + which.name] = {.type = "AWS::SNS::Topic"};
        return {};
      });
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_TRUE(made.document.resources.contains("TopicF"));
  EXPECT_EQ(made.sources.at("TopicF"), (model::source_line{"main.cpp", 9}));
}

TEST(function_decorator, is_told_the_names_that_the_template_has) {
  decorated_function told;
  const auto made =
      decorated_by([&](const decorated_function& which, cfn::resource&, cfn::template_document&) -> result<void> {
        told = which;
        return {};
      });
  EXPECT_TRUE(made.document.resources.contains(told.logical_id));
  EXPECT_TRUE(made.document.resources.contains(told.role_logical_id));
  EXPECT_TRUE(made.document.resources.contains(told.log_group_logical_id));
}

TEST(function_decorator, may_add_what_is_there_as_it_is) {
  model::service declared = service_with({.name = "F"});
  declared.resources = {{.name = "T", .what = {.type = "AWS::SNS::Topic"}}};
  declared.functions[0].decorators = {
      {.call = [](const decorated_function&, cfn::resource&, cfn::template_document& additions) -> result<void> {
        additions.resources["T"] = {.type = "AWS::SNS::Topic"};
        return {};
      }}};
  EXPECT_THAT(messages(synthesize(declared)), IsEmpty());
}

TEST(function_decorator, may_not_contradict_the_template) {
  const auto made = decorated_by(
      [](const decorated_function& which, cfn::resource&, cfn::template_document& additions) -> result<void> {
        additions.resources[which.role_logical_id] = {.type = "AWS::IAM::Role"};
        additions.outputs["BuildID"] = {.value = "mine"};
        return {};
      });
  ASSERT_EQ(made.problems.size(), 1U);
  EXPECT_THAT(made.problems[0].message,
              HasSubstr("decorator of function 'F': it adds resource '" + model::role_id("s", "F") +
                        "', output 'BuildID', which the template has already and otherwise"));
  EXPECT_EQ(made.problems[0].where, (model::source_line{"main.cpp", 9}));
}

TEST(function_decorator, must_leave_what_the_bootstrap_is_started_by) {
  const auto spoiled = [](const char* property) {
    return messages(decorated_by(
        [property](const decorated_function&, cfn::resource& function, cfn::template_document&) -> result<void> {
          function.properties.as_object()[property] = "other";
          return {};
        }));
  };
  for (const char* property : {"Handler", "Code", "Runtime"})
    EXPECT_THAT(spoiled(property), ElementsAre(HasSubstr("it changes Handler, Code or Runtime"))) << property;
  EXPECT_THAT(spoiled("Environment"), ElementsAre(HasSubstr("it takes SPARTA_BUILD_ID out of the environment")));
}

TEST(function_decorator, that_fails_or_throws_is_a_problem) {
  EXPECT_THAT(messages(decorated_by([](const decorated_function&, cfn::resource&,
                                       cfn::template_document&) -> result<void> { return error{.message = "no"}; })),
              ElementsAre("decorator of function 'F': no"));
  EXPECT_THAT(messages(decorated_by([](const decorated_function&, cfn::resource&,
                                       cfn::template_document&) -> result<void> { throw std::runtime_error("bang"); })),
              ElementsAre("decorator of function 'F': bang"));
}

TEST(function_decorator, makes_another_version_of_what_it_changes) {
  const auto version_with = [](int memory) {
    model::service declared = service_with({.name = "F", .aliases = {{.name = "live"}}});
    declared.functions[0].decorators = {
        {.call = [memory](const decorated_function&, cfn::resource& function, cfn::template_document&) -> result<void> {
          function.properties.as_object()["MemorySize"] = memory;
          return {};
        }}};
    return ids_of_type(synthesize(declared), "AWS::Lambda::Version").front();
  };
  EXPECT_NE(version_with(256), version_with(512));
}

TEST(function_decorator, may_not_describe_the_template_and_may_name_a_transform) {
  const auto made =
      decorated_by([](const decorated_function&, cfn::resource&, cfn::template_document& additions) -> result<void> {
        additions.description = "other";
        additions.transforms = {"MyMacro"};
        return {};
      });
  EXPECT_THAT(messages(made), ElementsAre(HasSubstr("it adds a description, which the template has already")));
  EXPECT_THAT(made.document.transforms, ElementsAre("MyMacro"));
}

TEST(service_hooks, are_called_phase_by_phase) {
  std::vector<std::string> calls;
  model::service declared = service_with({.name = "F"});
  const auto changes = [&](std::string name) {
    return [&calls, name](cfn::template_document& document) -> result<void> {
      calls.push_back(name + " sees " + std::to_string(document.outputs.size()));
      document.outputs[name] = {.value = "x"};
      return {};
    };
  };
  declared.hooks.post_marshall = {{.call = changes("Post")}};
  declared.hooks.pre_marshall = {{.call = changes("Pre")}};
  declared.hooks.decorators = {
      {.call = [&](const cfn::template_document& so_far, cfn::template_document& additions) -> result<void> {
        calls.push_back("decorator sees " + std::to_string(so_far.outputs.size()));
        additions.outputs["Added"] = {.value = "x"};
        return {};
      }}};
  declared.hooks.validators = {{.call = [&](const cfn::template_document& finished) -> result<void> {
    calls.push_back("validator sees " + std::to_string(finished.outputs.size()));
    return error{.message = "not like this"};
  }}};
  EXPECT_THAT(messages(synthesize(declared)), ElementsAre("validator: not like this"));
  EXPECT_THAT(calls, ElementsAre("Pre sees 2", "decorator sees 3", "Post sees 4", "validator sees 5"));
}

}  // namespace
}  // namespace sparta::synth
