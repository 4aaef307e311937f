#pragma once
#include "cli/console.hpp"

#include <string>

namespace sparta::testing {

/// A console in memory: what is typed is given, what is shown is kept.
class recording_console final : public cli::console {
 public:
  bool out(std::string_view text) override {
    if (reader_left) return false;
    shown += text;
    return true;
  }
  void note(std::string_view text) override { notes += text; }
  [[nodiscard]] result<void> finish() override {
    if (disk_full) return error{.kind = error_kind::io, .message = "can't write the result: no space left"};
    return {};
  }
  [[nodiscard]] bool out_is_terminal() const override { return terminal; }
  [[nodiscard]] bool note_is_terminal() const override { return terminal; }
  [[nodiscard]] bool in_is_terminal() const override { return terminal; }
  [[nodiscard]] std::size_t columns() const override { return width; }
  std::optional<std::string> read_line(std::stop_token stop) override {
    if (stop.stop_requested() || typed.empty()) return std::nullopt;
    const auto end = typed.find('\n');
    auto line = typed.substr(0, end);
    typed.erase(0, end == std::string::npos ? end : end + 1);
    return line;
  }
  result<std::string> read_all(std::size_t limit, std::stop_token) override {
    if (typed.size() > limit) return error{.kind = error_kind::usage, .message = "too much input"};
    return std::exchange(typed, {});
  }

  std::string shown{};  ///< stdout
  std::string notes{};  ///< stderr
  std::string typed{};  ///< stdin
  bool terminal = false;
  bool reader_left = false;
  bool disk_full = false;
  std::size_t width = 80;
};

}  // namespace sparta::testing
