#include "on/scheduler_role.hpp"

#include "cfn/intrinsics.hpp"
#include "iam/policy.hpp"

#include <utility>
#include <vector>

namespace sparta::on {
namespace {

namespace pseudo = cfn::intrinsic::pseudo;

json::value arn_of(const schedule_group& group) {
  constexpr const char* any =
      "arn:${AWS::Partition}:scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/${Group}";
  if (group.arn.has_value()) return group.arn;
  const json::value name = group.name.has_value() ? json::value(group.name) : json::value("default");
  return cfn::intrinsic::sub(any, {{"Group", name}});
}

/// The service alone would let anybody's schedules use the role. Scheduler asks with the ARN of the group.
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
json::value trust(const json::value& group) {
  return iam::to_json(
      {.statements = {{.principals = {{"Service", {"scheduler.amazonaws.com"}}},
                       .actions = {"sts:AssumeRole"},
                       .conditions = {{"StringEquals",
                                       {{"aws:SourceAccount", {cfn::intrinsic::ref(pseudo::account_id)}},
                                        {"aws:SourceArn", {group}}}}}}}});
}

/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html#setting-up-execution-role
iam::policy permissions(const detail::scheduled& source, const invocation_target& of) {
  std::vector<iam::statement> all{{.actions = {"lambda:InvokeFunction"}, .resources = {of.arn}}};
  if (source.dead_letter_queue.arn.has_value())
    all.push_back({.actions = {"sqs:SendMessage"}, .resources = {source.dead_letter_queue.arn}});
  if (source.kms_key_arn.has_value()) all.push_back({.actions = {"kms:Decrypt"}, .resources = {source.kms_key_arn}});
  return {.statements = std::move(all)};
}

}  // namespace

wired_resource scheduler_role(const detail::scheduled& source, const invocation_target& of) {
  const json::value group = arn_of(source.group);
  const json::value allowed = iam::to_json(iam::normalized(permissions(source, of)));
  return {.id = source_id("SchedulerRole", of, json::object{{"For", group}, {"May", allowed}}),
          .what = {.type = "AWS::IAM::Role",
                   .properties = json::object{{"AssumeRolePolicyDocument", trust(group)},
                                              {"Policies", json::array{json::object{{"PolicyDocument", allowed},
                                                                                    {"PolicyName", "Invoke"}}}}}},
          .shared = true};
}

}  // namespace sparta::on
