#include "aws/context_log.hpp"

#include <sparta/json/value.hpp>

namespace sparta::aws {
namespace {

log_level level_of(base::level from) {
  switch (from) {
    case base::level::trace: return log_level::trace;
    case base::level::debug: return log_level::debug;
    case base::level::info: return log_level::info;
    case base::level::warn: return log_level::warn;
    case base::level::error: return log_level::error;
    case base::level::fatal: return log_level::fatal;
  }
  return log_level::info;
}

}  // namespace

void context_log::write(base::log_line line) {
  const auto level = level_of(line.level);
  if (!into_.enabled(level)) return;
  json::object facts;
  for (auto& [name, text] : line.fields) facts[name] = std::move(text);
  const json::value all(std::move(facts));
  into_.write(level, line.message, {{"aws", all}});
}

}  // namespace sparta::aws
