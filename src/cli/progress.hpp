#pragma once
#include "cli/log_renderer.hpp"
#include "deploy/progress.hpp"

#include <chrono>
#include <mutex>

namespace sparta::cli {

/// A deployment as its watcher sees it: on a terminal one line that changes; elsewhere a log line now and then.
class progress_view final : public deploy::progress_sink {
 public:
  explicit progress_view(log_renderer& log) : log_(log) {}
  ~progress_view() override { log_.show_status({}); }
  progress_view(const progress_view&) = delete;
  progress_view& operator=(const progress_view&) = delete;

  void step(std::string_view title) override;
  void uploading(std::string_view key, std::uint64_t sent, std::uint64_t total) override;
  void resource(const deploy::resource_progress& what) override;
  void stack(const deploy::stack_progress& how_far) override;

 private:
  log_renderer& log_;
  std::mutex mutex_;
  std::chrono::milliseconds next_line_{0};  ///< of the stack operation, where nothing is animated
};

}  // namespace sparta::cli
