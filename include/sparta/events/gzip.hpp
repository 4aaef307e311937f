#pragma once
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace sparta::events {

/// The most that `gunzip` makes of its input, which may be far smaller.
inline constexpr std::size_t most_gunzipped = std::size_t{64} << 20;

/// What was compressed by gzip, such as the log lines that come by Kinesis:
/// `json::decode<cloudwatch_logs_data>(*gunzip(record.kinesis.data.text()))`.
[[nodiscard]] result<std::string> gunzip(std::string_view bytes);

/// The bytes in gzip's format, as they are: it holds them, and doesn't make them fewer.
[[nodiscard]] std::string gzip(std::string_view bytes);

namespace detail {
[[nodiscard]] result<std::string> gunzip_base64(const json::value& in);
[[nodiscard]] std::string gzip_base64(std::string_view text);
}  // namespace detail

}  // namespace sparta::events
