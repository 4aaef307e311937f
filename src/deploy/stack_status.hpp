#pragma once
#include <string_view>

namespace sparta::deploy {

/// What a status of CloudFormation means for whoever wants to deploy, or waits.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
enum class stack_phase {
  absent,         ///< no such stack, or DELETE_COMPLETE
  never_created,  ///< nothing of it is in service: REVIEW_IN_PROGRESS, ROLLBACK_COMPLETE, CREATE_FAILED
  ready,          ///< can be updated
  busy,           ///< an operation goes on; DELETE_IN_PROGRESS is one
  stuck,          ///< needs a person's decision first
};
[[nodiscard]] stack_phase phase_of(std::string_view status);

/// Is a finished operation's status a success of what was asked?
[[nodiscard]] bool is_create_or_update_success(std::string_view status);

}  // namespace sparta::deploy
