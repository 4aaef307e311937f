#pragma once
#include "cli/console.hpp"

#include <mutex>

namespace sparta::cli {

/// File descriptors 0, 1 and 2, unbuffered: lines of several threads stay whole.
class system_console final : public console {
 public:
  bool out(std::string_view text) override;
  void note(std::string_view text) override;
  [[nodiscard]] result<void> finish() override;
  [[nodiscard]] bool out_is_terminal() const override;
  [[nodiscard]] bool note_is_terminal() const override;
  [[nodiscard]] bool in_is_terminal() const override;
  [[nodiscard]] std::size_t columns() const override;
  std::optional<std::string> read_line(std::stop_token stop) override;
  result<std::string> read_all(std::size_t limit, std::stop_token stop) override;

 private:
  std::mutex mutex_;
  int out_failure_ = 0;  ///< errno of the first write that failed
};

}  // namespace sparta::cli
