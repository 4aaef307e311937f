#include "runtime/log_writer.hpp"

#include <array>
#include <sys/random.h>

namespace sparta::runtime {

log_writer::log_writer(const settings& from, line_sink& sink, wall_clock now)
    : sink_(sink),
      now_(now),
      format_(from.format),
      least_(from.least_level),
      origin_{.build_id = from.build_id, .instance_id = make_instance_id()} {}

void log_writer::enter(const log_scope& scope) {
  const std::lock_guard lock(mutex_);
  scope_ = scope;
}

void log_writer::write(const log_record& record) {
  const std::lock_guard lock(mutex_);
  const log_line line{.when = now_(), .record = record, .origin = origin_, .scope = scope_};
  sink_.write(format_ == log_format::json ? json_line(line) : text_line(line));
}

void log_writer::write_line(std::string_view line) {
  const std::lock_guard lock(mutex_);
  sink_.write(line);
}

std::string make_instance_id() {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::array<unsigned char, 8> random{};
  // So few bytes come whole, or not at all (getrandom(2)); without them the ids are only less distinct.
  static_cast<void>(::getrandom(random.data(), random.size(), 0));
  std::string id = "i-";
  for (const auto byte : random) {
    id += digits[byte >> 4U];
    id += digits[byte & 15U];
  }
  return id;
}

}  // namespace sparta::runtime
