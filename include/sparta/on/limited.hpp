#pragma once
#include <chrono>
#include <cstdint>
#include <optional>

namespace sparta::on {

/// A number that AWS takes from `Min` to `Max`; left out, AWS's own default. `Rule` is never defined: it is what the
/// compiler says of a number out of range.
template <auto Rule, std::int64_t Min, std::int64_t Max>
class limited {
 public:
  consteval limited() = default;
  consteval limited(std::int64_t number) : number_(number) {
    if (!in_range(number)) Rule();
  }
  /// For a number known only at run time; `validate()` then holds it to the same limits.
  [[nodiscard]] static constexpr limited at_run_time(std::int64_t number) { return limited(number, 0); }
  [[nodiscard]] static constexpr bool in_range(std::int64_t number) { return number >= Min && number <= Max; }

  [[nodiscard]] constexpr const std::optional<std::int64_t>& number() const { return number_; }
  static constexpr std::int64_t min = Min;
  static constexpr std::int64_t max = Max;

 private:
  constexpr limited(std::int64_t unchecked, int) : number_(unchecked) {}
  std::optional<std::int64_t> number_{};
};

/// The same for a time of so many `Unit`s.
template <class Unit, auto Rule, std::int64_t Min, std::int64_t Max>
class limited_time {
 public:
  consteval limited_time() = default;
  template <class Rep, class Period>
  consteval limited_time(std::chrono::duration<Rep, Period> time)
      : number_(std::chrono::duration_cast<Unit>(time).count()) {
    if (*number_ < Min || *number_ > Max || Unit(*number_) != time) Rule();
  }
  [[nodiscard]] static constexpr limited_time at_run_time(Unit time) { return limited_time(time.count(), 0); }

  [[nodiscard]] constexpr const std::optional<std::int64_t>& number() const { return number_; }
  static constexpr std::int64_t min = Min;
  static constexpr std::int64_t max = Max;

 private:
  constexpr limited_time(std::int64_t unchecked, int) : number_(unchecked) {}
  std::optional<std::int64_t> number_{};
};

template <auto Rule, std::int64_t Min, std::int64_t Max>
using limited_seconds = limited_time<std::chrono::seconds, Rule, Min, Max>;
template <auto Rule, std::int64_t Min, std::int64_t Max>
using limited_minutes = limited_time<std::chrono::minutes, Rule, Min, Max>;

}  // namespace sparta::on
