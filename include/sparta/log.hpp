#pragma once
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <variant>

namespace sparta {

/// Lambda's own levels (AWS_LAMBDA_LOG_LEVEL).
enum class log_level { trace, debug, info, warn, error, fatal };

/// One member of a log line. Texts are views: they need to live only as long as the call.
struct log_field {
  std::string_view name;
  std::variant<bool, std::int64_t, std::uint64_t, double, std::string_view> value;

  constexpr log_field(std::string_view n, bool v) : name(n), value(v) {}
  constexpr log_field(std::string_view n, std::signed_integral auto v)
    requires(!std::same_as<decltype(v), bool>)
      : name(n), value(static_cast<std::int64_t>(v)) {}
  constexpr log_field(std::string_view n, std::unsigned_integral auto v)
    requires(!std::same_as<decltype(v), bool>)
      : name(n), value(static_cast<std::uint64_t>(v)) {}
  constexpr log_field(std::string_view n, std::floating_point auto v) : name(n), value(static_cast<double>(v)) {}
  constexpr log_field(std::string_view n, std::string_view v) : name(n), value(v) {}
  template <std::convertible_to<std::string_view> Text>
  constexpr log_field(std::string_view n, const Text& v) : name(n), value(std::string_view(v)) {}
};

/// Where finished lines go and what they look like; the runtime's, and a test's.
class log_output;

/// A structured log: each call is one line on the function's log stream, JSON or text as
/// AWS_LAMBDA_LOG_FORMAT says, with the request id, the trace id and the tenant of the invocation.
/// https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html
class logger {
 public:
  logger() = default;
  explicit logger(log_output& output) : output_(&output) {}

  using fields = std::initializer_list<log_field>;
  void trace(std::string_view message, fields with = {}) const { write(log_level::trace, message, with); }
  void debug(std::string_view message, fields with = {}) const { write(log_level::debug, message, with); }
  void info(std::string_view message, fields with = {}) const { write(log_level::info, message, with); }
  void warn(std::string_view message, fields with = {}) const { write(log_level::warn, message, with); }
  void error(std::string_view message, fields with = {}) const { write(log_level::error, message, with); }
  void fatal(std::string_view message, fields with = {}) const { write(log_level::fatal, message, with); }

  void write(log_level level, std::string_view message, fields with = {}) const;
  /// False when the line would be dropped: worth asking before computing an expensive field.
  [[nodiscard]] bool enabled(log_level level) const;

 private:
  log_output* output_ = nullptr;
};

}  // namespace sparta
