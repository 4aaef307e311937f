#include "cli/log_format.hpp"

#include "cli/plain_text.hpp"
#include "cli/style.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cli {
namespace {

ink ink_of(base::level level) {
  switch (level) {
    case base::level::trace:
    case base::level::debug: return ink::grey;
    case base::level::info: return ink::cyan;
    case base::level::warn: return ink::yellow;
    case base::level::error:
    case base::level::fatal: return ink::red;
  }
  return ink::cyan;
}

std::string_view label_of(base::level level) {
  switch (level) {
    case base::level::trace: return "TRACE";
    case base::level::debug: return "DEBUG";
    case base::level::info: return " INFO";
    case base::level::warn: return " WARN";
    case base::level::error: return "ERROR";
    case base::level::fatal: return "FATAL";
  }
  return " INFO";
}

auto sorted(base::log_sink::fields fields) {
  std::stable_sort(fields.begin(), fields.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return fields;
}

std::string stamp(base::timestamp now, base::timestamp start, bool absolute) {
  if (absolute) return base::format_rfc3339(std::chrono::floor<std::chrono::seconds>(now));
  return fmt::format("{:04}", std::chrono::duration_cast<std::chrono::seconds>(now - start).count());
}

}  // namespace

std::string text_line(const base::log_line& line, base::timestamp now, base::timestamp start, const text_look& look) {
  std::string out = "[" + stamp(now, start, look.timestamps) + "] ";
  out += painted(label_of(line.level), ink_of(line.level), look.color) + " ";
  const auto message = on_one_line(line.message);
  if (line.fields.empty()) return out + message;
  out += padded(message, message_columns);
  for (const auto& [name, value] : sorted(line.fields))
    out += " " + painted(name, ink_of(line.level), look.color) + "=" + on_one_line(value);
  return out;
}

std::string json_line(const base::log_line& line, base::timestamp now) {
  json::object members{
      {"level", std::string(name_of(line.level))}, {"time", base::format_rfc3339_millis(now)}, {"msg", line.message}};
  for (const auto& [name, value] : sorted(line.fields))
    members[members.contains(name) ? "fields." + name : name] = value;
  return json::write(json::value(std::move(members)));
}

std::string_view name_of(base::level level) {
  switch (level) {
    case base::level::trace: return "trace";
    case base::level::debug: return "debug";
    case base::level::info: return "info";
    case base::level::warn: return "warn";
    case base::level::error: return "error";
    case base::level::fatal: return "fatal";
  }
  return "info";
}

std::optional<base::level> parse_level(std::string_view name) {
  if (name == "panic") return base::level::fatal;
  if (name == "warning") return base::level::warn;
  for (const auto level : {base::level::trace, base::level::debug, base::level::info, base::level::warn,
                           base::level::error, base::level::fatal}) {
    if (name == name_of(level)) return level;
  }
  return std::nullopt;
}

}  // namespace sparta::cli
