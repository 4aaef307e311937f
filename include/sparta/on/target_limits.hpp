#pragma once
#include <sparta/on/limited.hpp>

namespace sparta::rules {
void maximum_event_age_must_be_60s_to_24h();
void maximum_retry_attempts_must_be_0_to_185();
}  // namespace sparta::rules

/// How EventBridge tries again to invoke a function.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
namespace sparta::on {

using target_event_age = limited_seconds<rules::maximum_event_age_must_be_60s_to_24h, 60, 86'400>;
using target_retry_attempts = limited<rules::maximum_retry_attempts_must_be_0_to_185, 0, 185>;

}  // namespace sparta::on
