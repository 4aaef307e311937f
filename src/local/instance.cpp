#include "local/instance.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <limits>

namespace sparta::local {
namespace {

constexpr const char* file_name = "emulator.json";

/// A member that is a number from 1 to `most`; 0 when it is anything else.
std::uint64_t positive(const json::value& from, std::string_view name, std::uint64_t most) {
  const auto* held = from.find(name);
  if (held == nullptr || !held->is_integer() || *held == json::value(0)) return 0;
  const auto text = json::write(*held);
  if (text.front() == '-') return 0;
  return held->as_uint64() <= most ? held->as_uint64() : 0;
}

std::string text_of(const json::value& from, std::string_view name) {
  const auto* held = from.find(name);
  return held != nullptr && held->is_string() ? held->as_string() : std::string();
}

}  // namespace

std::string endpoint_of(const instance& running) { return "http://localhost:" + std::to_string(running.port); }

result<std::filesystem::path> state_folder(const base::environment& environment) {
  if (const auto folder = environment.get("SPARTA_LOCAL_DIR")) return std::filesystem::path(*folder);
  // The specification has relative paths ignored.
  if (const auto state = environment.get("XDG_STATE_HOME"); state && state->starts_with('/'))
    return std::filesystem::path(*state) / "sparta/local";
  if (const auto home = environment.get("HOME")) return std::filesystem::path(*home) / ".local/state/sparta/local";
  return error{.kind = error_kind::io,
               .message = "no folder for the state of the embedded AWS: HOME is not set",
               .remedy = "set SPARTA_LOCAL_DIR to a folder that you may write to"};
}

result<std::optional<instance>> read_state(const base::files& files, const std::filesystem::path& folder) {
  const auto text = files.read(folder / file_name);
  if (!text && text.error().kind == error_kind::not_found) return std::optional<instance>();
  if (!text) return text.error();
  const auto parsed = json::parse(*text);
  if (!parsed) return std::optional<instance>();
  instance found{
      .pid = static_cast<long>(positive(*parsed, "pid", std::numeric_limits<int>::max())),
      .start_ticks = positive(*parsed, "startTicks", std::numeric_limits<std::uint64_t>::max()),
      .port = static_cast<std::uint16_t>(positive(*parsed, "port", std::numeric_limits<std::uint16_t>::max())),
      .program = text_of(*parsed, "program"),
      .log = text_of(*parsed, "log"),
      .started_at = base::parse_rfc3339(text_of(*parsed, "startedAt")).value_or(base::timestamp())};
  // A file that was damaged is as good as none: nothing it says may decide which process is ended.
  if (found.pid <= 1 || found.start_ticks == 0 || found.port == 0) return std::optional<instance>();
  return std::optional(std::move(found));
}

result<void> write_state(base::files& files, const std::filesystem::path& folder, const instance& running) {
  const json::value state = {{"pid", running.pid},          {"startTicks", running.start_ticks},
                             {"port", running.port},        {"program", running.program},
                             {"log", running.log.string()}, {"startedAt", base::format_rfc3339(running.started_at)}};
  return files.write(folder / file_name, json::write(state, json::style::pretty) + "\n");
}

result<void> forget_state(base::files& files, const std::filesystem::path& folder) {
  return files.remove(folder / file_name);
}

}  // namespace sparta::local
