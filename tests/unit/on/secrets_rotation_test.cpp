#include "wired.hpp"

#include <sparta/cfn/kms.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/secrets_rotation.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/secrets_rotation.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr sparta::resource<cfn::secretsmanager::secret> password{"Password"};
constexpr sparta::resource<cfn::kms::key> key{"Key"};
constexpr const char* schedule_type = "AWS::SecretsManager::RotationSchedule";

void rotate(const events::secrets_rotation&) {}

TEST(on_secrets_rotation, rotates_a_secret_of_the_stack) {
  sparta::service service{{.name = "s"}};
  service.resource(password, {});
  service.function({.name = "F"}, rotate)
      .on(on::secrets_rotation{.secret = password, .schedule = "cron(0 4 ? * SUN *)", .duration = 3h, .kms_key = key});
  service.resource(key, {.key_policy = json::value(json::object{})});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(schedule_type, "RotationRules"),
            R"json({"Duration":"3h","ScheduleExpression":"cron(0 4 ? * SUN *)"})json");
  EXPECT_EQ(made.property(schedule_type, "SecretId"), R"({"Ref":"Password"})");
  EXPECT_THAT(made.first(schedule_type).depends_on, SizeIs(1));
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceArn"), R"({"Ref":"Password"})");
  EXPECT_THAT(made.policies(),
              HasSubstr(R"("secretsmanager:DescribeSecret","secretsmanager:GetSecretValue",)"
                        R"("secretsmanager:PutSecretValue","secretsmanager:UpdateSecretVersionStage")"));
  EXPECT_THAT(made.policies(), HasSubstr(R"("secretsmanager:GetRandomPassword")"));
  EXPECT_THAT(made.policies(), HasSubstr(R"("kms:Decrypt","kms:DescribeKey","kms:GenerateDataKey")"));
}

TEST(on_secrets_rotation, rotates_an_existing_secret_every_so_many_days) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, rotate)
      .on(on::secrets_rotation{.secret = iam::arn_of<iam::kinds::secretsmanager::secret>(
                                   "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:s"),
                               .automatically_after_days = 30,
                               .rotate_immediately_on_update = false});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(schedule_type, "RotationRules"), R"({"AutomaticallyAfterDays":30})");
  EXPECT_EQ(made.property(schedule_type, "RotateImmediatelyOnUpdate"), "false");
  EXPECT_THAT(made.policies(), Not(HasSubstr("kms:")));
}

TEST(on_secrets_rotation, refuses_what_secrets_manager_would) {
  const auto problems = [](on::secrets_rotation source) {
    sparta::service service{{.name = "s"}};
    service.resource(password, {});
    service.function({.name = "F"}, rotate).on(source);
    return wired(service).problems;
  };
  EXPECT_THAT(problems({.secret = password}), Contains(HasSubstr("either .automatically_after_days or .schedule")));
  EXPECT_THAT(problems({.secret = password, .automatically_after_days = 1, .schedule = on::every(4h)}),
              Contains(HasSubstr("either .automatically_after_days or .schedule")));
  EXPECT_THAT(problems({.secret = password, .schedule = on::every(3h)}), Contains(HasSubstr("every four hours")));
  EXPECT_THAT(problems({.secret = password, .schedule = on::every(300min)}), IsEmpty());
  EXPECT_THAT(problems({.secret = password, .schedule = on::every(90min)}), Contains(HasSubstr("every four hours")));
  EXPECT_THAT(problems({.secret = password, .automatically_after_days = 1, .duration = 5400s}),
              Contains(HasSubstr("whole hours")));
  EXPECT_THAT(
      problems({.secret = password,
                .automatically_after_days = decltype(secrets_rotation::automatically_after_days)::at_run_time(1001)}),
      Contains(HasSubstr("AWS takes 1 to 1000")));
}

}  // namespace
}  // namespace sparta::on
