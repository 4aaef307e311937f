#pragma once
#include <sparta/json/value.hpp>

namespace sparta::on {

/// Whether EventBridge would find that an event matches a pattern. For tests, and for the tool: no bootstrap has it.
///
///     EXPECT_TRUE(on::matches(on::pattern<order>().source("shop"), event));
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
[[nodiscard]] bool matches(const json::value& pattern, const json::value& event);

}  // namespace sparta::on
