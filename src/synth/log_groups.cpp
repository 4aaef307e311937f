#include "synth/log_groups.hpp"

#include "cfn/intrinsics.hpp"
#include "synth/naming.hpp"

namespace sparta::synth {

cfn::resource log_group_resource(const model::function& function) {
  return {.type = "AWS::Logs::LogGroup",
          .properties = json::object{{"LogGroupName", cfn::sub(log_group_name(function.name))},
                                     {"RetentionInDays", function.log_retention.count()}},
          .deletion_policy = cfn::removal_policy::remove,
          .update_replace_policy = cfn::removal_policy::remove};
}

}  // namespace sparta::synth
