#pragma once
#include <chrono>
#include <optional>
#include <string_view>

namespace sparta::events {

/// Times with the month's English name, in UTC: `Sep 1, 2017 4:12:29 PM`, as CodeBuild writes them,
/// `Sat, 04 Jun 2016 05:01:10 GMT`, as AWS Health does, and of API Gateway `15/May/2020:06:01:09 +0000` for a request
/// and `Aug  5 09:36:04 2021 GMT` for a certificate.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parse_english_time(std::string_view text);

}  // namespace sparta::events
