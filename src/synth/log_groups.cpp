#include "synth/log_groups.hpp"

#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

namespace sparta::synth {
namespace {

/// The name of the group that the function's logging_config gives; null without one.
json::value other_log_group(const model::function& function) {
  const auto logging = function.properties.find("LoggingConfig");
  const json::value* group = logging == function.properties.end() ? nullptr : logging->second.find("LogGroup");
  return group == nullptr ? json::value() : *group;
}

}  // namespace

bool has_own_log_group(const model::function& function) { return other_log_group(function).is_null(); }

json::value log_group_name(const model::service& declared, const model::function& function) {
  if (has_own_log_group(function)) return cfn::intrinsic::ref(model::log_group_id(declared.name, function.name));
  return other_log_group(function);
}

json::value log_streams_arn(const model::function& function) {
  if (has_own_log_group(function))
    return cfn::regional_arn("logs", "log-group:" + model::log_group_name(function.name) + ":*");
  return cfn::intrinsic::sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Group}:*",
                             {{"Group", other_log_group(function)}});
}

cfn::resource log_group_resource(const model::function& function) {
  return {.type = "AWS::Logs::LogGroup",
          .properties = json::object{{"LogGroupName", cfn::intrinsic::sub(model::log_group_name(function.name))},
                                     {"RetentionInDays", function.log_retention.count()}},
          .deletion_policy = cfn::removal_policy::remove,
          .update_replace_policy = cfn::removal_policy::remove};
}

}  // namespace sparta::synth
