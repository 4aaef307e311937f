#include "on/check_limits.hpp"
#include "on/permission.hpp"

#include <sparta/iam/actions/kms.hpp>
#include <sparta/iam/actions/secretsmanager.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/secrets_rotation.hpp>

#include <utility>

namespace sparta::on {
namespace {

constexpr std::int64_t hour = 3'600;

/// https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
void check(const schedule& when, wiring& made) {
  if (const std::string problem = problem_of(when); !problem.empty()) {
    made.problems.push_back(problem + ".");
    return;
  }
  const std::string expression = expression_of(when);
  const bool too_often = expression == "rate(1 hour)" || expression == "rate(2 hours)" || expression == "rate(3 hours)";
  if (too_often || expression.find("minute") != std::string::npos)
    made.problems.push_back("'" + expression + "' is too often: a secret is rotated every four hours at most.");
}

void check(const secrets_rotation& source, wiring& made) {
  if (source.automatically_after_days.number().has_value() == source.schedule.when().has_value())
    made.problems.emplace_back("on::secrets_rotation needs either .automatically_after_days or .schedule.");
  check_limits(".automatically_after_days of on::secrets_rotation", source.automatically_after_days, made);
  check_limits(".duration, in seconds, of on::secrets_rotation", source.duration, made);
  if (source.duration.number().value_or(0) % hour != 0)
    made.problems.emplace_back(".duration of on::secrets_rotation is in whole hours.");
  if (const auto& when = source.schedule.when()) check(*when, made);
}

json::object rules_of(const secrets_rotation& source) {
  json::object rules;
  if (const auto& days = source.automatically_after_days.number()) rules["AutomaticallyAfterDays"] = *days;
  if (const auto& window = source.duration.number()) rules["Duration"] = std::to_string(*window / hour) + "h";
  if (const auto& when = source.schedule.when()) rules["ScheduleExpression"] = expression_of(*when);
  return rules;
}

/// https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html
void grant(const secrets_rotation& source, wiring& made) {
  using namespace iam::secretsmanager;
  made.grants.push_back(iam::allow(describe_secret | get_secret_value | put_secret_value | update_secret_version_stage,
                                   iam::arn_of<iam::kinds::secretsmanager::secret>(source.secret.arn)));
  made.grants.push_back(iam::allow(get_random_password));
  if (!source.kms_key.arn.has_value()) return;
  made.grants.push_back(iam::allow(iam::kms::decrypt | iam::kms::describe_key | iam::kms::generate_data_key,
                                   iam::arn_of<iam::kinds::kms::key>(source.kms_key.arn)));
}

}  // namespace

wiring wire(const secrets_rotation& source, const invocation_target& of) {
  wiring made;
  check(source, made);
  wired_resource allowed =
      permission({.principal = "secretsmanager.amazonaws.com", .source_arn = source.secret.arn}, of);
  json::object properties;
  if (!source.rotate_immediately_on_update) properties["RotateImmediatelyOnUpdate"] = false;
  properties["RotationLambdaARN"] = of.arn;
  properties["RotationRules"] = rules_of(source);
  properties["SecretId"] = source.secret.arn;
  made.resources.push_back({source_id("RotationSchedule", of, source.secret.arn),
                            {.type = "AWS::SecretsManager::RotationSchedule",
                             .properties = std::move(properties),
                             .depends_on = {allowed.id}}});
  made.resources.push_back(std::move(allowed));
  grant(source, made);
  return made;
}

}  // namespace sparta::on
