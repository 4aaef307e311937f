#pragma once
#include "base/clock.hpp"
#include "base/log.hpp"
#include "cli/console.hpp"
#include "cli/log_format.hpp"

#include <mutex>
#include <string>

namespace sparta::cli {

struct log_settings {
  base::level threshold = base::level::info;
  bool json = false;
  text_look look{};
  bool animated = false;  ///< a terminal where a line may be drawn over itself
};

/// The tool's log on the console's `note`, and below it, on a terminal, one line that changes. Any thread may write.
class log_renderer final : public base::log_sink {
 public:
  log_renderer(console& to, const base::clock& clock, log_settings how);
  void write(base::log_line line) override;

  /// What is going on at this moment; empty = nothing. Shown on a terminal only.
  void show_status(std::string text);
  [[nodiscard]] const log_settings& settings() const { return how_; }
  [[nodiscard]] base::timestamp start() const { return start_; }

 private:
  [[nodiscard]] std::string drawn_status() const;

  console& console_;
  const base::clock& clock_;
  log_settings how_;
  base::timestamp start_;
  std::mutex mutex_;
  std::string status_;
};

}  // namespace sparta::cli
