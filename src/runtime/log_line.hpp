#pragma once
#include <sparta/log.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::runtime {

enum class log_format : std::uint8_t { text, json };

/// What is the same in all lines of a process.
struct log_origin {
  std::string build_id{};
  std::string instance_id{};
};

/// What is the same in all lines of an invocation; empty between invocations.
struct log_scope {
  std::string_view request_id{};
  std::string_view function_arn{};
  std::string_view trace_id{};
  std::string_view tenant_id{};
};

struct log_line {
  std::chrono::system_clock::time_point when;
  const log_record& record;
  const log_origin& origin;
  const log_scope& scope;
};

/// One JSON object and a line end. A field named like a member of ours becomes `field_<name>`.
[[nodiscard]] std::string json_line(const log_line& line);

/// `time TAB request id TAB LEVEL TAB message name=value …` and a line end. Line ends inside become carriage returns,
/// which keeps a record one event of CloudWatch Logs.
[[nodiscard]] std::string text_line(const log_line& line);

}  // namespace sparta::runtime
