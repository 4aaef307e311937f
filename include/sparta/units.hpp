#pragma once
#include <chrono>
#include <compare>
#include <concepts>
#include <cstdint>

namespace sparta {

/// Rules that a constant expression is held to; names.hpp says how.
namespace rules {
void memory_must_be_128_to_10240_mib();
void memory_needs_its_unit_as_in_512_MiB();
void timeout_must_be_whole_seconds_from_1s_to_15min();
void timeout_needs_its_unit_as_in_30s();
void ephemeral_storage_must_be_512_to_10240_mib();
void ephemeral_storage_needs_its_unit_as_in_1024_MiB();
void log_retention_must_be_a_period_that_cloudwatch_logs_offers();
void log_retention_needs_its_unit_as_in_days_30();
}  // namespace rules

/// An amount of memory or storage; write `512_MiB`.
struct mebibytes {
  std::uint64_t count = 0;
  friend constexpr auto operator<=>(mebibytes, mebibytes) = default;
};

inline namespace literals {
consteval mebibytes operator""_MiB(unsigned long long count) { return {count}; }
consteval mebibytes operator""_GiB(unsigned long long count) { return {count * 1024}; }
}  // namespace literals

/// A function's memory: 128 to 10,240 MiB. CPU grows with it; 1,769 MiB is one vCPU.
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
struct memory_size {
  std::uint64_t mib = 0;  ///< 0: not said

  consteval memory_size() = default;
  consteval memory_size(mebibytes amount) : mib(amount.count) {
    if (!in_range(mib)) rules::memory_must_be_128_to_10240_mib();
  }
  consteval memory_size(std::integral auto) {
    if (mib == 0) rules::memory_needs_its_unit_as_in_512_MiB();
  }
  /// For an amount known only at run time; `validate()` checks it.
  [[nodiscard]] static constexpr memory_size at_run_time(mebibytes amount) { return memory_size(amount.count, 0); }
  [[nodiscard]] static constexpr bool in_range(std::uint64_t mib) { return mib >= 128 && mib <= 10240; }

 private:
  constexpr memory_size(std::uint64_t unchecked, int) : mib(unchecked) {}
};

/// How long one invocation may take: 1 second to 15 minutes, in whole seconds.
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html
struct timeout {
  std::chrono::seconds value{};  ///< 0: not said

  consteval timeout() = default;
  template <class Rep, class Period>
  consteval timeout(std::chrono::duration<Rep, Period> limit)
      : value(std::chrono::duration_cast<std::chrono::seconds>(limit)) {
    if (!in_range(value) || value != limit) rules::timeout_must_be_whole_seconds_from_1s_to_15min();
  }
  consteval timeout(std::integral auto) {
    if (value.count() == 0) rules::timeout_needs_its_unit_as_in_30s();
  }
  /// For a limit known only at run time; `validate()` checks it.
  [[nodiscard]] static constexpr timeout at_run_time(std::chrono::seconds limit) { return timeout(limit, 0); }
  [[nodiscard]] static constexpr bool in_range(std::chrono::seconds limit) {
    return limit >= std::chrono::seconds(1) && limit <= std::chrono::minutes(15);
  }

 private:
  constexpr timeout(std::chrono::seconds unchecked, int) : value(unchecked) {}
};

/// The size of `/tmp`: 512 to 10,240 MiB.
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html
struct storage_size {
  std::uint64_t mib = 0;  ///< 0: not said

  consteval storage_size() = default;
  consteval storage_size(mebibytes amount) : mib(amount.count) {
    if (!in_range(mib)) rules::ephemeral_storage_must_be_512_to_10240_mib();
  }
  consteval storage_size(std::integral auto) {
    if (mib == 0) rules::ephemeral_storage_needs_its_unit_as_in_1024_MiB();
  }
  /// For an amount known only at run time; `validate()` checks it.
  [[nodiscard]] static constexpr storage_size at_run_time(mebibytes amount) { return storage_size(amount.count, 0); }
  [[nodiscard]] static constexpr bool in_range(std::uint64_t mib) { return mib >= 512 && mib <= 10240; }

 private:
  constexpr storage_size(std::uint64_t unchecked, int) : mib(unchecked) {}
};

/// How long a log group keeps its events: one of the periods that CloudWatch Logs offers.
/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
struct retention {
  std::chrono::days value{};  ///< 0: not said

  consteval retention() = default;
  consteval retention(std::chrono::days period) : value(period) {
    if (!offered(period)) rules::log_retention_must_be_a_period_that_cloudwatch_logs_offers();
  }
  consteval retention(std::integral auto) {
    if (value.count() == 0) rules::log_retention_needs_its_unit_as_in_days_30();
  }
  /// For a period known only at run time; `validate()` checks it.
  [[nodiscard]] static constexpr retention at_run_time(std::chrono::days period) { return retention(period, 0); }
  [[nodiscard]] static constexpr bool offered(std::chrono::days period) {
    for (const int days :
         {1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653})
      if (period == std::chrono::days(days)) return true;
    return false;
  }

 private:
  constexpr retention(std::chrono::days unchecked, int) : value(unchecked) {}
};

}  // namespace sparta
