#pragma once
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <variant>

namespace sparta {

namespace json {
class value;
}

/// Lambda's own levels (AWS_LAMBDA_LOG_LEVEL).
enum class log_level : std::uint8_t { trace, debug, info, warn, error, fatal };

/// A named value beside a message: `{"orders", 3}`. It refers to texts and JSON values, which need to live only as
/// long as the call.
struct log_field {
  std::string_view name;
  std::variant<bool, std::int64_t, std::uint64_t, double, std::string_view, const json::value*> value;

  constexpr log_field(std::string_view n, std::same_as<bool> auto v) : name(n), value(v) {}
  constexpr log_field(std::string_view n, std::signed_integral auto v) : name(n), value(std::int64_t{v}) {}
  constexpr log_field(std::string_view n, std::unsigned_integral auto v)
    requires(!std::same_as<decltype(v), bool>)
      : name(n), value(std::uint64_t{v}) {}
  constexpr log_field(std::string_view n, std::floating_point auto v) : name(n), value(static_cast<double>(v)) {}
  template <std::convertible_to<std::string_view> Text>
  constexpr log_field(std::string_view n, const Text& v) : name(n), value(std::string_view(v)) {}
  constexpr log_field(std::string_view n, const json::value& v) : name(n), value(&v) {}
};

struct log_record {
  log_level level = log_level::info;
  std::string_view message;
  std::span<const log_field> fields{};
};

/// Where records go: the runtime's output writes a line each, a test's keeps them.
class log_output {
 public:
  virtual ~log_output() = default;
  [[nodiscard]] virtual bool enabled(log_level level) const = 0;
  virtual void write(const log_record& record) = 0;
};

/// A structured log: each call is one line on the function's log stream, JSON or text as AWS_LAMBDA_LOG_FORMAT
/// says, with the request id, the trace id and the tenant of the invocation. One made by default drops everything.
/// https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html
class logger {
 public:
  using fields = std::initializer_list<log_field>;

  logger() = default;
  explicit logger(log_output& output) : output_(&output) {}

  void trace(std::string_view message, fields with = {}) const { write(log_level::trace, message, with); }
  void debug(std::string_view message, fields with = {}) const { write(log_level::debug, message, with); }
  void info(std::string_view message, fields with = {}) const { write(log_level::info, message, with); }
  void warn(std::string_view message, fields with = {}) const { write(log_level::warn, message, with); }
  void error(std::string_view message, fields with = {}) const { write(log_level::error, message, with); }
  void fatal(std::string_view message, fields with = {}) const { write(log_level::fatal, message, with); }

  void write(log_level level, std::string_view message, fields with = {}) const {
    if (enabled(level)) output_->write({.level = level, .message = message, .fields = {with.begin(), with.size()}});
  }
  /// False when the line would be dropped: worth asking before computing an expensive field.
  [[nodiscard]] bool enabled(log_level level) const { return output_ != nullptr && output_->enabled(level); }

 private:
  log_output* output_ = nullptr;
};

}  // namespace sparta
