#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sparta {

/// What CloudWatch counts in.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html
enum class unit : std::uint8_t {
  none,
  count,
  percent,
  seconds,
  milliseconds,
  microseconds,
  bytes,
  kilobytes,
  megabytes,
  gigabytes,
  terabytes,
  bits,
  kilobits,
  megabits,
  gigabits,
  terabits,
  count_per_second,
  bytes_per_second,
  kilobytes_per_second,
  megabytes_per_second,
  gigabytes_per_second,
  terabytes_per_second,
  bits_per_second,
  kilobits_per_second,
  megabits_per_second,
  gigabits_per_second,
  terabits_per_second
};

/// As CloudWatch spells it.
[[nodiscard]] constexpr std::string_view name_of(unit what) {
  constexpr std::array<std::string_view, 27> names = {"None",
                                                      "Count",
                                                      "Percent",
                                                      "Seconds",
                                                      "Milliseconds",
                                                      "Microseconds",
                                                      "Bytes",
                                                      "Kilobytes",
                                                      "Megabytes",
                                                      "Gigabytes",
                                                      "Terabytes",
                                                      "Bits",
                                                      "Kilobits",
                                                      "Megabits",
                                                      "Gigabits",
                                                      "Terabits",
                                                      "Count/Second",
                                                      "Bytes/Second",
                                                      "Kilobytes/Second",
                                                      "Megabytes/Second",
                                                      "Gigabytes/Second",
                                                      "Terabytes/Second",
                                                      "Bits/Second",
                                                      "Kilobits/Second",
                                                      "Megabits/Second",
                                                      "Gigabits/Second",
                                                      "Terabits/Second"};
  return names[static_cast<std::size_t>(what)];
}

}  // namespace sparta
