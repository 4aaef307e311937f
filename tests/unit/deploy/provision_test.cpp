#include "deploy/provision.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using testing::fake_cloudformation;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

struct provision_test : testing::deploy_fixture {
  [[nodiscard]] std::vector<std::string> keys() const {
    std::vector<std::string> all;
    for (const auto& [key, object] : cloud.s3.buckets.at("demo").objects) all.push_back(key);
    return all;
  }
  [[nodiscard]] fake_cloudformation::stack& stack() { return *cloud.cloudformation.find("hello"); }
};

TEST_F(provision_test, a_first_deployment_logs_spartas_steps_in_spartas_order) {
  options.build_id = std::nullopt;
  processes.ends(0, std::string(40, 'c') + "\n").ends(0);
  const auto done = provision();
  ASSERT_TRUE(done) << done.error().message;
  auto seen = messages();
  std::erase_if(seen, [](const auto& line) { return line.starts_with("═"); });
  EXPECT_THAT(
      seen,
      ElementsAre("Using `git` SHA for StampedBuildID", "Provisioning service", "Verifying IAM Lambda execution roles",
                  "IAM roles verified", "Checking S3 versioning", "Checking S3 region", "Compiling binary",
                  "Creating code ZIP archive for upload", "Lambda code archive size", "Uploading local file to S3",
                  "Uploading local file to S3", "Creating stack", HasSubstr("CloudFormation Metrics ▬▬▬"),
                  "    Operation duration", "    Operation duration", HasSubstr("Stack Outputs ▬▬▬"), "    BuildID",
                  "Stack provisioned", "hello Summary", "Verifying IAM roles", "Verifying AWS preconditions",
                  "Creating code bundle", "Uploading code", "Ensuring CloudFormation stack", "Total elapsed time"));
  EXPECT_EQ(field("Provisioning service", "BuildID"), std::string(40, 'c'));
  EXPECT_EQ(field("Provisioning service", "NOOP"), "false");
  EXPECT_EQ(field("IAM roles verified", "Count"), "1");
  EXPECT_EQ(field("Compiling binary", "Name"), "hello.bootstrap");
  EXPECT_EQ(field("Creating code ZIP archive for upload", "TempName"), "./.sparta/hello-code.zip");
  EXPECT_EQ(field("    Operation duration", "Type"), "AWS::CloudFormation::Stack");
  EXPECT_EQ(field("Stack provisioned", "CreationTime"), "2026-11-23 12:00:00.099 +0000 UTC");
  EXPECT_EQ(field("Total elapsed time", "Duration (s)"), field("Ensuring CloudFormation stack", "Duration (s)"));
}

TEST_F(provision_test, the_report_tells_what_became_of_it) {
  const auto done = provision();
  ASSERT_TRUE(done);
  EXPECT_TRUE(done->created);
  EXPECT_TRUE(done->changed);
  EXPECT_EQ(done->status, "CREATE_COMPLETE");
  EXPECT_EQ(done->stack_name, "hello");
  EXPECT_THAT(done->uploads, SizeIs(2));
  EXPECT_THAT(done->outputs, SizeIs(1));
  EXPECT_THAT(done->steps, SizeIs(5));
  EXPECT_EQ(done->plan.build_id, "build-1");
}

TEST_F(provision_test, the_stack_gets_parameters_tags_and_the_template) {
  cloud.s3.buckets["demo"].versioned = true;
  options.build_tags = "staging,eu";
  options.tags = {{"team", "a"}};
  subject.tags = {{"team", "b"}, {"cost", "1"}};
  options.parameters = {{"LogLevel", "DEBUG"}};
  ASSERT_TRUE(provision());
  EXPECT_EQ(stack().template_text, subject.template_text);
  EXPECT_EQ(stack().parameters.at("ArtifactS3Bucket"), "demo");
  EXPECT_EQ(stack().parameters.at("BuildID"), "build-1");
  EXPECT_EQ(stack().parameters.at("LogLevel"), "DEBUG");
  EXPECT_THAT(stack().parameters.at("CodeArtifactS3Key"), HasSubstr("hello/hello-code-"));
  EXPECT_EQ(stack().parameters.at("CodeArtifactS3ObjectVersion"), "v1");
  EXPECT_EQ(stack().tags.at("io:sparta:buildId"), "build-1");
  EXPECT_EQ(stack().tags.at("io:sparta:buildTags"), "staging eu");
  EXPECT_TRUE(stack().tags.contains("io:sparta:sparta-version"));
  EXPECT_EQ(stack().tags.at("team"), "a");
  EXPECT_EQ(stack().tags.at("cost"), "1");
}

TEST_F(provision_test, nothing_changed_uploads_nothing_and_says_so) {
  ASSERT_TRUE(provision());
  log.lines.clear();
  cloud.calls.clear();
  const auto again = provision();
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->changed);
  EXPECT_THAT(again->uploads, IsEmpty());
  EXPECT_EQ(cloud.count("PUT object"), 0U);
  EXPECT_EQ(cloud.count("ExecuteChangeSet"), 0U);
  EXPECT_THAT(messages(), Contains("No changes detected for service"));
  EXPECT_THAT(messages(), Not(Contains("Uploading local file to S3")));
}

TEST_F(provision_test, changed_code_is_uploaded_and_deployed) {
  ASSERT_TRUE(provision());
  files.content["/src/build/hello.x86_64/bootstrap"] += "more";
  const auto again = provision();
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->changed);
  EXPECT_THAT(again->uploads, SizeIs(1)) << "the template is there already";
  EXPECT_EQ(again->status, "UPDATE_COMPLETE");
}

TEST_F(provision_test, a_commit_that_changes_nothing_else_updates_nothing) {
  options.build_id = std::nullopt;
  processes.ends(0, std::string(40, 'a')).ends(0);
  ASSERT_TRUE(provision());
  processes.ends(0, std::string(40, 'b')).ends(0);
  const auto again = provision();
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->changed);
  EXPECT_EQ(again->plan.build_id, std::string(40, 'a'));
  EXPECT_EQ(stack().tags.at("io:sparta:buildId"), std::string(40, 'a'));
}

TEST_F(provision_test, a_commit_with_changed_code_is_deployed_under_its_own_id) {
  options.build_id = std::nullopt;
  processes.ends(0, std::string(40, 'a')).ends(0);
  ASSERT_TRUE(provision());
  files.content["/src/build/hello.x86_64/bootstrap"] += "more";
  processes.ends(0, std::string(40, 'b')).ends(0);
  ASSERT_TRUE(provision());
  EXPECT_EQ(stack().parameters.at("BuildID"), std::string(40, 'b'));
}

TEST_F(provision_test, an_id_that_was_asked_for_is_deployed_even_if_nothing_else_changed) {
  ASSERT_TRUE(provision());
  options.build_id = "build-2";
  const auto again = provision();
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->changed);
  EXPECT_EQ(stack().tags.at("io:sparta:buildId"), "build-2");
}

TEST_F(provision_test, without_git_the_id_is_the_contents_and_stays_while_that_does) {
  options.build_id = std::nullopt;
  processes.ends(128);
  const auto done = provision();
  ASSERT_TRUE(done);
  EXPECT_EQ(done->plan.build_id.size(), 40U);
  EXPECT_EQ(field("Using content SHA for StampedBuildID", "SHA"), done->plan.build_id);
  processes.ends(128);
  const auto again = provision();
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->changed);
}

TEST_F(provision_test, a_parameter_once_given_stays_until_it_is_given_anew) {
  options.parameters = {{"LogLevel", "DEBUG"}};
  ASSERT_TRUE(provision());
  options.parameters.clear();
  const auto again = provision();
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->changed);
  EXPECT_EQ(stack().parameters.at("LogLevel"), "DEBUG");
}

TEST_F(provision_test, parameters_are_checked_before_anything_is_done) {
  options.parameters = {{"Nope", "1"}};
  EXPECT_EQ(deploy::provision(world, &client, tools, subject, options).error().kind, error_kind::usage);
  options.parameters = {{"CodeArtifactS3Key", "1"}};
  EXPECT_EQ(deploy::provision(world, &client, tools, subject, options).error().kind, error_kind::usage);
  EXPECT_THAT(cloud.calls, IsEmpty());
  EXPECT_THAT(processes.commands, IsEmpty());
}

TEST_F(provision_test, two_architectures_are_two_archives_with_parameters_of_their_own) {
  subject.code.push_back({"arm64", "CodeArtifactArm64S3Key", "CodeArtifactArm64S3ObjectVersion"});
  processes.ends(0);
  const auto done = provision();
  ASSERT_TRUE(done);
  EXPECT_THAT(done->uploads, SizeIs(3));
  EXPECT_THAT(stack().parameters.at("CodeArtifactArm64S3Key"), HasSubstr("hello/hello-code-arm64-"));
  EXPECT_NE(stack().parameters.at("CodeArtifactArm64S3Key"), stack().parameters.at("CodeArtifactS3Key"));
}

TEST_F(provision_test, a_bootstrap_that_cannot_run_is_not_uploaded) {
  files.content["/src/build/hello.x86_64/bootstrap"] = testing::make_elf({.machine = 183});
  const auto done = provision();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, error_kind::build);
  EXPECT_THAT(keys(), IsEmpty());
}

TEST_F(provision_test, roles_by_name_must_exist) {
  subject.named_roles = {{.name = "lambda-role", .arn_parameter = "RoleArn"}};
  const auto missing = provision();
  ASSERT_FALSE(missing);
  EXPECT_THAT(missing.error().message, HasSubstr("lambda-role"));
  EXPECT_EQ(cloud.calls, std::vector<std::string>{"GetRole"});
  cloud.roles = {"lambda-role"};
  processes = {};
  EXPECT_TRUE(provision());
}

TEST_F(provision_test, a_roll_back_removes_what_was_uploaded) {
  cloud.cloudformation.plan = [](bool) {
    return std::deque<fake_cloudformation::step>{
        {.events = {{"", "hello", "AWS::CloudFormation::Stack", "CREATE_IN_PROGRESS", ""},
                    {"", "Function", "AWS::Lambda::Function", "CREATE_FAILED", "No such key"}},
         .status = "ROLLBACK_IN_PROGRESS"},
        {.events = {{"", "hello", "AWS::CloudFormation::Stack", "ROLLBACK_COMPLETE", ""}},
         .status = "ROLLBACK_COMPLETE"}};
  };
  const auto done = provision();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, error_kind::rolled_back);
  EXPECT_EQ(done.error().message, "AWS::Lambda::Function (Function) failed: No such key");
  EXPECT_THAT(done.error().notes, Contains("Function is declared at main.cpp:20"));
  EXPECT_THAT(keys(), IsEmpty());
  cloud.cloudformation.plan = nullptr;
  EXPECT_TRUE(provision()) << "and the next run succeeds";
}

TEST_F(provision_test, a_refused_second_upload_removes_the_first) {
  cloud.before = [&](const std::string& call) {
    if (call == "PUT object" && cloud.count(call) == 2)
      cloud.refusals[call] = testing::fake_cloud::refusal(403, "AccessDenied", "no");
  };
  EXPECT_EQ(provision().error().kind, error_kind::denied);
  EXPECT_THAT(keys(), IsEmpty());
  EXPECT_EQ(cloud.count("CreateChangeSet"), 0U);
}

TEST_F(provision_test, a_time_out_keeps_what_cloudformation_may_still_read) {
  cloud.cloudformation.plan = [](bool) {
    return std::deque<fake_cloudformation::step>{{.events = {}, .status = "CREATE_IN_PROGRESS"}};
  };
  const auto done = provision();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, error_kind::unavailable);
  EXPECT_THAT(done.error().remedy, HasSubstr("./hello provision"));
  EXPECT_THAT(keys(), SizeIs(2));
}

TEST_F(provision_test, the_scratch_folder_hides_itself_from_git) {
  ASSERT_TRUE(provision());
  EXPECT_EQ(files.content.at("./.sparta/.gitignore"), "*\n");
}

// --- dry runs

TEST_F(provision_test, a_dry_run_asks_nobody) {
  options.noop = true;
  options.build_tags = "x";
  processes.ends(0);
  const auto done = deploy::provision(world, nullptr, tools, subject, options);
  ASSERT_TRUE(done);
  EXPECT_THAT(cloud.calls, IsEmpty());
  EXPECT_TRUE(done->noop);
  EXPECT_FALSE(done->changed);
  EXPECT_TRUE(files.content.contains("./.sparta/hello-code.zip"));
  EXPECT_EQ(files.content.at("./.sparta/hello-cftemplate.json"), subject.template_text);
}

TEST_F(provision_test, a_dry_run_says_what_it_skips_and_what_would_be) {
  options.noop = true;
  processes.ends(0);
  const auto done = deploy::provision(world, nullptr, tools, subject, options);
  ASSERT_TRUE(done);
  for (const auto* operation :
       {"IAM role verification", "S3 preconditions check", "S3 upload", "stack creation or update"})
    EXPECT_THAT(messages(), Contains("Skipping " + std::string(operation) + " due to -n/--noop flag"));
  EXPECT_EQ(field("Provisioning service", "NOOP"), "true");
  EXPECT_EQ(field("Skipping S3 upload due to -n/--noop flag", "Bucket"), "demo");
  EXPECT_THAT(field("Skipping stack creation or update due to -n/--noop flag", "Parameters"),
              AllOf(HasSubstr("BuildID=build-1"), HasSubstr("CodeArtifactS3Key=hello/hello-code-")));
  EXPECT_THAT(messages(), Contains("hello Summary"));
  EXPECT_EQ(done->plan.parameters.at("ArtifactS3Bucket"), "demo");
  EXPECT_EQ(done->plan.tags.at("io:sparta:buildId"), "build-1");
}

TEST_F(provision_test, a_deployment_without_a_client_is_our_own_mistake) {
  EXPECT_EQ(deploy::provision(world, nullptr, tools, subject, options).error().kind, error_kind::internal);
}

}  // namespace
}  // namespace sparta::deploy
