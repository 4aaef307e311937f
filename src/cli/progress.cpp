#include "cli/progress.hpp"

#include <fmt/format.h>

namespace sparta::cli {
namespace {

constexpr auto line_every = std::chrono::seconds(30);

std::string count_of(const deploy::stack_progress& how_far) {
  return how_far.expected == 0 ? fmt::format("{}", how_far.done)
                               : fmt::format("{} of {}", how_far.done, how_far.expected);
}

}  // namespace

void progress_view::step(std::string_view title) {
  log_.show_status(title.empty() ? std::string() : fmt::format("{} …", title));
}

void progress_view::uploading(std::string_view key, std::uint64_t sent, std::uint64_t total) {
  if (total == 0) return;
  log_.show_status(sent >= total ? std::string() : fmt::format("{} {}%", key, sent * 100 / total));
}

void progress_view::resource(const deploy::resource_progress& what) {
  base::log_sink::fields fields{{"Resource", what.logical_id}, {"Status", what.status}, {"Type", what.type}};
  if (!what.reason.empty()) fields.emplace_back("Reason", what.reason);
  log_.debug("Resource", std::move(fields));
}

void progress_view::stack(const deploy::stack_progress& how_far) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(how_far.elapsed).count();
  log_.show_status(fmt::format("{} resources, {} s", count_of(how_far), seconds));
  if (log_.settings().animated) return;
  const std::scoped_lock one_at_a_time(mutex_);
  if (how_far.elapsed < next_line_) return;
  if (next_line_.count() > 0)
    log_.info("Waiting for CloudFormation operation to complete",
              {{"Elapsed", fmt::format("{}s", seconds)}, {"Resources", count_of(how_far)}});
  next_line_ = how_far.elapsed + line_every;
}

}  // namespace sparta::cli
