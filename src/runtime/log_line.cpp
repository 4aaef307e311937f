#include "runtime/log_line.hpp"

#include "base/time_text.hpp"

#include <sparta/json/write.hpp>
#include <sparta/json/writer.hpp>

#include <algorithm>
#include <array>

namespace sparta::runtime {
namespace {

std::string_view name_of(log_level level) {
  static constexpr std::array<std::string_view, 6> names = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"};
  return names[static_cast<std::size_t>(level)];
}

/// Lambda, and its console's filters, know all but the last three.
constexpr std::array<std::string_view, 9> reserved = {"timestamp",   "level",   "message",     "requestId", "tenantId",
                                                      "xrayTraceId", "buildId", "functionArn", "instanceId"};

struct value_writer {
  json::writer& out;

  void operator()(bool truth) const { out.boolean(truth); }
  void operator()(std::int64_t number) const { out.number(number); }
  void operator()(std::uint64_t number) const { out.number(number); }
  void operator()(double number) const { out.number(number); }
  void operator()(std::string_view text) const { out.string(text); }
  void operator()(const json::value* value) const { json::write(out, *value); }
};

void write_member(json::writer& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out.key(name);
  out.string(value);
}

void write_field(json::writer& out, const log_field& field) {
  if (std::find(reserved.begin(), reserved.end(), field.name) != reserved.end())
    out.key("field_" + std::string(field.name));
  else
    out.key(field.name);
  std::visit(value_writer{out}, field.value);
}

bool needs_quotes(std::string_view text) {
  return text.empty() || text.find_first_of(" \t\r\n\"=") != std::string_view::npos;
}

void append_field(std::string& line, const log_field& field) {
  line.append(" ").append(field.name).append("=");
  const auto* const text = std::get_if<std::string_view>(&field.value);
  if (text != nullptr && !needs_quotes(*text)) {
    line.append(*text);
    return;
  }
  json::text_writer out(line);
  std::visit(value_writer{out}, field.value);
}

}  // namespace

std::string json_line(const log_line& line) {
  std::string text;
  text.reserve(256 + line.record.message.size());
  json::text_writer out(text);
  out.begin_object();
  write_member(out, "timestamp", base::format_rfc3339_millis(line.when));
  write_member(out, "level", name_of(line.record.level));
  out.key("message");
  out.string(line.record.message);
  write_member(out, "requestId", line.scope.request_id);
  write_member(out, "tenantId", line.scope.tenant_id);
  write_member(out, "xrayTraceId", line.scope.trace_id);
  write_member(out, "functionArn", line.scope.function_arn);
  write_member(out, "buildId", line.origin.build_id);
  write_member(out, "instanceId", line.origin.instance_id);
  for (const auto& field : line.record.fields) write_field(out, field);
  out.end_object();
  return text += '\n';
}

std::string text_line(const log_line& line) {
  std::string text = base::format_rfc3339_millis(line.when);
  text.reserve(256 + line.record.message.size());
  text.append("\t").append(line.scope.request_id.empty() ? "-" : line.scope.request_id);
  text.append("\t").append(name_of(line.record.level)).append("\t").append(line.record.message);
  for (const auto& field : line.record.fields) append_field(text, field);
  if (!line.scope.tenant_id.empty()) append_field(text, {"tenantId", line.scope.tenant_id});
  if (!line.scope.trace_id.empty()) append_field(text, {"xrayTraceId", line.scope.trace_id});
  std::replace(text.begin(), text.end(), '\n', '\r');
  return text += '\n';
}

}  // namespace sparta::runtime
