#pragma once
#include "aws/http.hpp"

#include <sparta/error.hpp>

#include <chrono>
#include <optional>
#include <string_view>

namespace sparta::aws {

/// What a failed attempt means for the next one. `clock_skew` may also be a wrong secret: only the Date of the answer
/// tells, so it is worth another attempt when the two clocks do differ.
enum class failure { final, transient, throttled, clock_skew };

/// By AWS's code first, then by status: 429 and the throttling codes, 500/502/503/504, the clock-skew codes.
[[nodiscard]] failure classify(int status, std::string_view code);

/// Waits between attempts.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
struct backoff {
  std::chrono::milliseconds base{100};
  std::chrono::milliseconds throttled_base{1'000};
  std::chrono::milliseconds cap{20'000};
};

/// Full jitter: `random` in [0, 1) times min(cap, base · 2^attempt); attempt 0 is the first retry.
/// The server's Retry-After is a lower bound, up to the cap.
[[nodiscard]] std::chrono::milliseconds next_delay(int attempt, failure what, double random,
                                                   std::optional<std::chrono::milliseconds> retry_after,
                                                   const backoff& with = {});

/// Retry-After in seconds or as a date, or x-amz-retry-after in milliseconds.
[[nodiscard]] std::optional<std::chrono::milliseconds> retry_after(const http_response& response,
                                                                   std::chrono::system_clock::time_point now);

/// `Mon, 23 Nov 2026 12:00:00 GMT` (RFC 9110 §5.6.7, the preferred form).
[[nodiscard]] std::optional<std::chrono::system_clock::time_point> parse_http_date(std::string_view text);

/// The standard mode's quota: retries cost tokens, successes give back, so an outage isn't answered with a storm.
class retry_budget {
 public:
  [[nodiscard]] bool take(failure what);
  void give_back();

 private:
  static constexpr int capacity = 500;
  int tokens_ = capacity;
  int last_cost_ = 0;
};

}  // namespace sparta::aws
