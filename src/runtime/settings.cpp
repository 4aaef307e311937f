#include "runtime/settings.hpp"

#include "base/strings.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace sparta::runtime {
namespace {

log_level read_level(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, log_level>, 7> names{{{"trace", log_level::trace},
                                                                                {"debug", log_level::debug},
                                                                                {"info", log_level::info},
                                                                                {"warn", log_level::warn},
                                                                                {"warning", log_level::warn},
                                                                                {"error", log_level::error},
                                                                                {"fatal", log_level::fatal}}};
  for (const auto& [name, level] : names)
    if (base::equals_ignoring_case(name, text)) return level;
  return log_level::info;
}

std::uint32_t read_number(std::string_view text) {
  std::uint32_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

settings read_settings(const base::environment& environment) {
  const auto get = [&](std::string_view name) { return environment.get(name).value_or(std::string()); };
  // Lambda sets its own two only when the function has advanced logging controls.
  const auto level = environment.get("AWS_LAMBDA_LOG_LEVEL");
  const bool json = base::equals_ignoring_case(get("AWS_LAMBDA_LOG_FORMAT"), "json");
  return {.api = get("AWS_LAMBDA_RUNTIME_API"),
          .handler = get("_HANDLER"),
          .function_name = get("AWS_LAMBDA_FUNCTION_NAME"),
          .function_version = get("AWS_LAMBDA_FUNCTION_VERSION"),
          .memory_limit_mib = read_number(get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")),
          .log_group = get("AWS_LAMBDA_LOG_GROUP_NAME"),
          .log_stream = get("AWS_LAMBDA_LOG_STREAM_NAME"),
          .format = json ? log_format::json : log_format::text,
          .least_level = read_level(level ? *level : get("SPARTA_LOG_LEVEL")),
          .build_id = get("SPARTA_BUILD_ID")};
}

}  // namespace sparta::runtime
