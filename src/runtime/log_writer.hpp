#pragma once
#include "runtime/line_sink.hpp"
#include "runtime/log_line.hpp"
#include "runtime/settings.hpp"
#include "runtime/wall_clock.hpp"

#include <sparta/log.hpp>

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>

namespace sparta::runtime {

/// The log of a bootstrap: a line a record. Any thread may write.
class log_writer final : public log_output {
 public:
  log_writer(const settings& from, line_sink& sink, wall_clock now);

  /// Until the next call, lines carry that; the texts must live as long.
  void enter(const log_scope& scope);

  [[nodiscard]] bool enabled(log_level level) const override { return level >= least_; }
  void write(const log_record& record) override;

  /// A line of another form than this log's, as it is and whatever the level.
  void write_line(std::string_view line);
  [[nodiscard]] std::chrono::system_clock::time_point time() const { return now_(); }

 private:
  std::mutex mutex_;  ///< threads of a handler may write when their invocation is over already
  line_sink& sink_;
  wall_clock now_;
  log_format format_;
  log_level least_;
  log_origin origin_;
  log_scope scope_{};
};

/// `i-` and 16 random hexadecimal digits: tells the sandboxes of a function apart.
[[nodiscard]] std::string make_instance_id();

}  // namespace sparta::runtime
