#include "deploy/report_log.hpp"

#include "deploy/text.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace sparta::deploy {
namespace {

/// `2018-05-25 04:37:02.099 +0000 UTC`
std::string creation_text(base::timestamp when) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(when);
  const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(when - seconds).count();
  return fmt::format("{:%Y-%m-%d %H:%M:%S}.{:03} +0000 UTC", fmt::gmtime(seconds.time_since_epoch().count()), millis);
}

std::string whole_seconds(std::chrono::milliseconds duration) {
  return std::to_string(std::chrono::round<std::chrono::seconds>(duration).count());
}

}  // namespace

void log_metrics(base::log_sink& log, const std::vector<stack_event>& events) {
  log.info(section_header("CloudFormation Metrics"));
  for (const auto& row : durations_of(events))
    log.info("    Operation duration",
             {{"Duration", human_duration(row.duration)}, {"Resource", row.logical_id}, {"Type", row.type}});
}

void log_stack(base::log_sink& log, const aws::cloudformation::stack& stack) {
  if (!stack.outputs.empty()) log.info(section_header("Stack Outputs"));
  for (const auto& output : stack.outputs) {
    base::log_sink::fields fields{{"Value", output.value}};
    if (!output.description.empty()) fields.insert(fields.begin(), {"Description", output.description});
    log.info("    " + output.key, std::move(fields));
  }
  log.info("Stack provisioned",
           {{"CreationTime", creation_text(stack.creation_time)}, {"StackId", stack.id}, {"StackName", stack.name}});
}

void log_summary(base::log_sink& log, std::string_view service, const timings& spent) {
  log.info(rule());
  log.info(std::string(service) + " Summary");
  log.info(rule());
  for (const auto kind : all_steps)
    log.info(std::string(title_of(kind)), {{"Duration (s)", whole_seconds(spent.spent(kind))}});
  log.info("Total elapsed time", {{"Duration (s)", whole_seconds(spent.total())}});
}

std::string_view title_of(step kind) {
  switch (kind) {
    case step::verify_roles: return "Verifying IAM roles";
    case step::check_preconditions: return "Verifying AWS preconditions";
    case step::create_code: return "Creating code bundle";
    case step::upload_code: return "Uploading code";
    case step::ensure_stack: return "Ensuring CloudFormation stack";
  }
  return "";
}

}  // namespace sparta::deploy
