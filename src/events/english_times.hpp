#pragma once
#include <chrono>
#include <optional>
#include <string_view>

namespace sparta::events {

/// Times with the month's English name, in UTC: `Sep 1, 2017 4:12:29 PM`, as CodeBuild writes them, and
/// `Sat, 04 Jun 2016 05:01:10 GMT`, as AWS Health does.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parse_english_time(std::string_view text);

}  // namespace sparta::events
