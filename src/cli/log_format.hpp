#pragma once
#include "base/log.hpp"
#include "base/time_text.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sparta::cli {

/// Column that a line's fields begin after.
inline constexpr std::size_t message_columns = 50;

struct text_look {
  bool color = false;
  bool timestamps = false;  ///< UTC instead of seconds since the start
};

/// `[0003]  INFO Checking S3 region                                 Bucket=b Region=us-west-2`, without a line end.
/// Fields are in the order of their names; a line without fields is not padded.
[[nodiscard]] std::string text_line(const base::log_line& line, base::timestamp now, base::timestamp start,
                                    const text_look& look);
/// An object on one line, without a line end: level, time, msg, then the fields.
[[nodiscard]] std::string json_line(const base::log_line& line, base::timestamp now);

[[nodiscard]] std::string_view name_of(base::level level);
/// Sparta's level names, and Lambda's.
[[nodiscard]] std::optional<base::level> parse_level(std::string_view name);

}  // namespace sparta::cli
