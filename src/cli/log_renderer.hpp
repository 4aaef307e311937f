#pragma once
#include "base/clock.hpp"
#include "base/log.hpp"
#include "cli/console.hpp"
#include "cli/log_format.hpp"

#include <mutex>

namespace sparta::cli {

struct log_settings {
  base::level threshold = base::level::info;
  bool json = false;
  text_look look{};
};

/// The tool's log on the console's `note`. Any thread may write.
class log_renderer final : public base::log_sink {
 public:
  log_renderer(console& to, const base::clock& clock, log_settings how);
  void write(base::log_line line) override;

 private:
  console& console_;
  const base::clock& clock_;
  log_settings how_;
  base::timestamp start_;
  std::mutex mutex_;
};

}  // namespace sparta::cli
