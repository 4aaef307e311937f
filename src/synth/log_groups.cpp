#include "synth/log_groups.hpp"

#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"
#include "model/log_group.hpp"
#include "model/naming.hpp"

namespace sparta::synth {

json::value log_streams_arn(const model::function& function) {
  if (model::has_own_log_group(function))
    return cfn::regional_arn("logs", "log-group:" + model::log_group_name(function.name) + ":*");
  return cfn::intrinsic::sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Group}:*",
                             {{"Group", model::other_log_group(function)}});
}

cfn::resource log_group_resource(const model::function& function) {
  return {.type = "AWS::Logs::LogGroup",
          .properties = json::object{{"LogGroupName", cfn::intrinsic::sub(model::log_group_name(function.name))},
                                     {"RetentionInDays", function.log_retention.count()}},
          .deletion_policy = cfn::removal_policy::remove,
          .update_replace_policy = cfn::removal_policy::remove};
}

}  // namespace sparta::synth
