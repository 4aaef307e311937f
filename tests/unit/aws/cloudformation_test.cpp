#include "aws/cloudformation.hpp"

#include "client_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::aws::cloudformation {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

std::string answer(std::string_view action, std::string_view inside) {
  const std::string name(action);
  return "<" + name + "Response xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><" + name + "Result>" +
         std::string(inside) + "</" + name + "Result></" + name + "Response>";
}

std::string refusal(std::string_view code, std::string_view message) {
  return "<ErrorResponse><Error><Code>" + std::string(code) + "</Code><Message>" + std::string(message) +
         "</Message></Error></ErrorResponse>";
}

struct cloudformation_test : testing::client_fixture {};

TEST_F(cloudformation_test, describe_stack_reads_everything) {
  transport.replies(200, answer("DescribeStacks", R"(<Stacks><member>
    <StackId>arn:stack/hello/1</StackId><StackName>hello</StackName><StackStatus>UPDATE_COMPLETE</StackStatus>
    <StackStatusReason>because</StackStatusReason><Description>d</Description>
    <Parameters><member><ParameterKey>P</ParameterKey><ParameterValue>v</ParameterValue></member></Parameters>
    <Outputs><member><OutputKey>Url</OutputKey><OutputValue>https://x</OutputValue><ExportName>e</ExportName></member></Outputs>
    <Tags><member><Key>k</Key><Value>t</Value></member></Tags>
    <Capabilities><member>CAPABILITY_IAM</member></Capabilities>
    <CreationTime>2026-01-02T03:04:05.678Z</CreationTime><LastUpdatedTime>2026-01-03T00:00:00Z</LastUpdatedTime>
    <EnableTerminationProtection>true</EnableTerminationProtection></member></Stacks>)"));
  const auto found = describe_stack(client, "hello");
  ASSERT_TRUE(found && *found);
  const auto& one = **found;
  EXPECT_EQ(one.id, "arn:stack/hello/1");
  EXPECT_EQ(one.status, "UPDATE_COMPLETE");
  EXPECT_EQ(one.parameters.at(0).value, "v");
  EXPECT_EQ(one.outputs.at(0).export_name, "e");
  EXPECT_THAT(one.tags, ElementsAre(std::pair<std::string, std::string>("k", "t")));
  EXPECT_THAT(one.capabilities, ElementsAre("CAPABILITY_IAM"));
  EXPECT_EQ(base::format_rfc3339(one.creation_time), "2026-01-02T03:04:05.678Z");
  EXPECT_TRUE(one.last_updated_time);
  EXPECT_FALSE(one.deletion_time);
  EXPECT_TRUE(one.termination_protection);
  EXPECT_EQ(sent().body, "Action=DescribeStacks&Version=2010-05-15&StackName=hello");
}

TEST_F(cloudformation_test, describe_stack_finds_none_only_when_told_so) {
  transport.replies(400, refusal("ValidationError", "Stack with id hello does not exist"));
  const auto absent = describe_stack(client, "hello");
  ASSERT_TRUE(absent);
  EXPECT_FALSE(*absent);
  transport.replies(400, refusal("ValidationError", "1 validation error detected"));
  EXPECT_EQ(describe_stack(client, "hello").error().code, "ValidationError");
  transport.replies(403, refusal("AccessDenied", "Stack reading does not exist among your rights"));
  EXPECT_EQ(describe_stack(client, "hello").error().kind, error_kind::denied);
}

TEST_F(cloudformation_test, an_answer_that_is_no_xml_is_a_decode_error) {
  transport.replies(200, "<html>");
  EXPECT_EQ(describe_stack(client, "hello").error().kind, error_kind::decode);
}

std::string event(std::string_view id, std::string_view time) {
  return "<member><EventId>" + std::string(id) + "</EventId><Timestamp>" + std::string(time) +
         "</Timestamp><LogicalResourceId>R</LogicalResourceId><ResourceType>AWS::IAM::Role</ResourceType>"
         "<ResourceStatus>CREATE_FAILED</ResourceStatus><ResourceStatusReason>no</ResourceStatusReason></member>";
}

TEST_F(cloudformation_test, events_are_read_back_to_the_last_one_seen) {
  transport.replies(200, answer("DescribeStackEvents", "<StackEvents>" + event("e5", "2026-01-01T00:00:05Z") +
                                                           event("e4", "2026-01-01T00:00:04Z") +
                                                           "</StackEvents><NextToken>n</NextToken>"));
  transport.replies(200, answer("DescribeStackEvents", "<StackEvents>" + event("e3", "2026-01-01T00:00:03Z") +
                                                           event("e2", "2026-01-01T00:00:02Z") +
                                                           "</StackEvents><NextToken>n2</NextToken>"));
  const auto events = describe_stack_events(client, "hello", {.last_seen = "e2"});
  ASSERT_THAT(*events, SizeIs(3));
  EXPECT_EQ(events->front().id, "e5");
  EXPECT_EQ(events->back().id, "e3");
  EXPECT_EQ(events->front().status_reason, "no");
  EXPECT_THAT(sent(1).body, HasSubstr("NextToken=n"));
}

TEST_F(cloudformation_test, events_are_read_back_to_a_time) {
  transport.replies(200, answer("DescribeStackEvents", "<StackEvents>" + event("e2", "2026-01-01T00:00:02Z") +
                                                           event("e1", "2026-01-01T00:00:01Z") + "</StackEvents>"));
  const auto events = describe_stack_events(client, "hello", {.since = base::parse_rfc3339("2026-01-01T00:00:02Z")});
  ASSERT_THAT(*events, SizeIs(1));
  EXPECT_EQ(events->front().id, "e2");
}

TEST_F(cloudformation_test, resources_may_lack_what_emulators_leave_out) {
  transport.replies(200, answer("ListStackResources",
                                "<StackResourceSummaries><member><LogicalResourceId>R"
                                "</LogicalResourceId></member></StackResourceSummaries>"));
  const auto all = list_stack_resources(client, "hello");
  ASSERT_THAT(*all, SizeIs(1));
  EXPECT_EQ(all->front().logical_id, "R");
  EXPECT_FALSE(all->front().last_updated);
}

TEST_F(cloudformation_test, a_list_that_never_ends_is_given_up) {
  for (int i = 0; i < 1'100; ++i) transport.replies(200, answer("ListStackResources", "<NextToken>same</NextToken>"));
  EXPECT_EQ(list_stack_resources(client, "hello").error().kind, error_kind::decode);
}

TEST_F(cloudformation_test, create_change_set_puts_all_into_the_form) {
  transport.replies(200, answer("CreateChangeSet", "<Id>arn:cs</Id><StackId>arn:stack</StackId>"));
  const auto made = create_change_set(client,
                                      {.stack = "hello",
                                       .template_url = "https://b/t.json",
                                       .parameters = {{.key = "A", .value = "1&2"}, {.key = "B", .use_previous = true}},
                                       .tags = {{"k", "v"}},
                                       .capabilities = {"CAPABILITY_IAM"},
                                       .description = "why",
                                       .token = "t-1"},
                                      "cs-1", change_set_type::create);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->id, "arn:cs");
  EXPECT_EQ(made->stack_id, "arn:stack");
  for (const auto* part :
       {"Action=CreateChangeSet", "ChangeSetName=cs-1", "ChangeSetType=CREATE", "TemplateURL=https%3A%2F%2Fb%2Ft.json",
        "Parameters.member.1.ParameterValue=1%262", "Parameters.member.2.UsePreviousValue=true", "Tags.member.1.Key=k",
        "Capabilities.member.1=CAPABILITY_IAM", "ClientToken=t-1", "OnStackFailure=ROLLBACK"})
    EXPECT_THAT(sent().body, HasSubstr(part));
  EXPECT_THAT(sent().body, Not(HasSubstr("Parameters.member.2.ParameterValue")));
}

TEST_F(cloudformation_test, calls_without_a_token_are_not_repeated) {
  transport.fails();
  EXPECT_EQ(create_stack(client, {.stack = "hello"}).error().kind, error_kind::unavailable);
  transport.fails().replies(200, answer("CreateStack", "<StackId>arn</StackId>"));
  EXPECT_EQ(*create_stack(client, {.stack = "hello", .token = "t"}), "arn");
}

TEST_F(cloudformation_test, describe_change_set_gathers_the_changes_of_all_pages) {
  const std::string facts =
      "<ChangeSetId>arn:cs</ChangeSetId><ChangeSetName>cs</ChangeSetName><StackName>hello</StackName>"
      "<Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus>";
  const auto change = [](std::string_view id) {
    return "<Changes><member><Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>" +
           std::string(id) +
           "</LogicalResourceId><ResourceType>AWS::Lambda::Function</ResourceType><Replacement>False"
           "</Replacement><Scope><member>Properties</member></Scope></ResourceChange></member></Changes>";
  };
  transport.replies(200, answer("DescribeChangeSet", facts + change("A") + "<NextToken>2</NextToken>"));
  transport.replies(200, answer("DescribeChangeSet", facts + change("B")));
  const auto found = describe_change_set(client, "hello", "cs");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->execution_status, "AVAILABLE");
  ASSERT_THAT(found->changes, SizeIs(2));
  EXPECT_EQ(found->changes[1].logical_id, "B");
  EXPECT_EQ(found->changes[1].replacement, "False");
  EXPECT_THAT(found->changes[1].scope, ElementsAre("Properties"));
  EXPECT_FALSE(is_no_change(*found));
}

TEST_F(cloudformation_test, no_change_is_recognised_in_both_its_words) {
  change_set made{.id = "", .name = "", .stack_id = "", .stack_name = "", .status = "FAILED", .execution_status = ""};
  made.status_reason =
      "The submitted information didn't contain changes. Submit different information to create a change set.";
  EXPECT_TRUE(is_no_change(made));
  made.status_reason = "No updates are to be performed.";
  EXPECT_TRUE(is_no_change(made));
  made.status_reason = "Access denied for operation";
  EXPECT_FALSE(is_no_change(made));
  EXPECT_TRUE(is_no_change(error{.message = "No updates are to be performed.", .code = "ValidationError"}));
  EXPECT_FALSE(is_no_change(error{.message = "Stack is busy", .code = "ValidationError"}));
}

TEST_F(cloudformation_test, deleting_what_is_gone_succeeds) {
  transport.replies(404, refusal("ChangeSetNotFound", "ChangeSet [x] does not exist"));
  EXPECT_TRUE(delete_change_set(client, "hello", "x"));
  transport.replies(400, refusal("ValidationError", "Stack [hello] does not exist"));
  EXPECT_TRUE(delete_stack(client, "hello"));
  transport.replies(
      400, refusal("ValidationError", "Stack [hello] cannot be deleted while TerminationProtection is enabled"));
  EXPECT_FALSE(delete_stack(client, "hello"));
}

TEST_F(cloudformation_test, ways_out_of_a_failure_name_the_resources) {
  for (int i = 0; i < 4; ++i) transport.replies(200, answer("X", ""));
  ASSERT_TRUE(delete_stack(client, "hello", "t", {"A", "B"}));
  ASSERT_TRUE(continue_update_rollback(client, "hello", "", {"C"}));
  ASSERT_TRUE(cancel_update_stack(client, "hello"));
  ASSERT_TRUE(rollback_stack(client, "hello"));
  EXPECT_THAT(sent(0).body, HasSubstr("ClientRequestToken=t&RetainResources.member.1=A&RetainResources.member.2=B"));
  EXPECT_THAT(sent(1).body, HasSubstr("ResourcesToSkip.member.1=C"));
}

TEST_F(cloudformation_test, survives_an_html_page_instead_of_an_answer) {
  client.settings.max_attempts = 1;
  transport.replies(500, "<!doctype html><title>500 Internal Server Error</title><p>NotImplementedError");
  const auto cancelled = cancel_update_stack(client, "hello");
  EXPECT_EQ(cancelled.error().kind, error_kind::unavailable);
  EXPECT_THAT(cancelled.error().message, HasSubstr("Internal Server Error"));
}

}  // namespace
}  // namespace sparta::aws::cloudformation
