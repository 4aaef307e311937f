#include "wired.hpp"

#include <sparta/cfn/codecommit.hpp>
#include <sparta/events/codecommit.hpp>
#include <sparta/iam/actions/codecommit.hpp>
#include <sparta/on/codecommit.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr sparta::resource<cfn::codecommit::repository> code{"Code"};

void review(const events::codecommit&) {}

TEST(on_codecommit, is_triggered_by_a_repository_of_the_stack_that_the_function_reads) {
  sparta::service service{{.name = "s"}};
  service.resource(code, {.repository_name = "code"});
  service.function({.name = "F"}, review)
      .on(on::codecommit{.repository = code,
                         .events = {codecommit_event::create_reference, codecommit_event::update_reference},
                         .branches = {"main"},
                         .custom_data = "review"})
      .allow(iam::codecommit::get_commit, code.arn());
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string triggers = made.property("AWS::CodeCommit::Repository", "Triggers");
  EXPECT_THAT(triggers, HasSubstr(R"([{"Branches":["main"],"CustomData":"review","DestinationArn":{"Fn::GetAtt":)"));
  EXPECT_THAT(triggers, HasSubstr(R"("Events":["createReference","updateReference"],"Name":"Trigger)"));
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceArn"), R"({"Fn::GetAtt":["Code","Arn"]})");
  EXPECT_THAT(made.property("AWS::IAM::Policy", "PolicyDocument"), HasSubstr("codecommit:GetCommit"));
}

TEST(on_codecommit, is_triggered_by_an_existing_repository) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, review)
      .on(on::codecommit{.repository = existing_repository{"old"}, .custom_data = "review"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const cfn::resource trigger = made.first("Custom::SpartaCodeCommitTriggers");
  EXPECT_THAT(json::write(trigger.properties),
              HasSubstr(R"("branches":[],"custom_data":"review","events":["all"],"function_arn":{"Fn::GetAtt":)"));
  EXPECT_THAT(trigger.depends_on, SizeIs(1));
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"), HasSubstr(R"("Repository":"old")"));
}

TEST(on_codecommit, triggers_all_functions_of_an_existing_repository_by_one_resource) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, review).on(on::codecommit{.repository = existing_repository{"old"}});
  service.function({.name = "G"}, review).on(on::codecommit{.repository = existing_repository{"old"}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  std::vector<std::string> ids;
  for (const auto& [id, resource] : made.made.document.resources)
    if (resource.type == "Custom::SpartaCodeCommitTriggers") ids.push_back(id);
  ASSERT_THAT(ids, SizeIs(1));
  EXPECT_THAT(made.first("Custom::SpartaCodeCommitTriggers").properties.find("triggers")->as_array(), SizeIs(2));
  EXPECT_THAT(made.first("Custom::SpartaCodeCommitTriggers").depends_on, SizeIs(2));
  // `sparta-`, the id, and a UUID and a number with their hyphens.
  EXPECT_LE(7 + ids.front().size() + 37 + 2, 100U);
}

TEST(on_codecommit, refuses_what_codecommit_would) {
  const auto problems = [](const on::codecommit& source) {
    sparta::service service{{.name = "s"}};
    service.resource(code, {.repository_name = "code"});
    service.function({.name = "F"}, review).on(source);
    return wired(service).problems;
  };
  EXPECT_THAT(problems({.repository = code, .events = {}}), Contains(HasSubstr("at least one event")));
  EXPECT_THAT(problems({.repository = code, .events = {codecommit_event::all, codecommit_event::all}}),
              Contains(HasSubstr("stands alone")));
  EXPECT_THAT(problems({.repository = code, .branches = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"}}),
              Contains(HasSubstr("10 branches at most")));
  const std::string text(1001, 'x');
  EXPECT_THAT(problems({.repository = code, .custom_data = text}), Contains(HasSubstr("longer than 1000")));
}

}  // namespace
}  // namespace sparta::on
