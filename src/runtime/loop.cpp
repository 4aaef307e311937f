#include "runtime/loop.hpp"

#include "runtime/call_handler.hpp"
#include "runtime/caller.hpp"
#include "runtime/last_words.hpp"
#include "runtime/metric_slot.hpp"
#include "runtime/trace_variable.hpp"

#include <sparta/json/value.hpp>

namespace sparta::runtime {
namespace {

void log_fault(const logger& log, std::string_view handler, const fault& why) {
  if (!log.enabled(log_level::error)) return;
  const auto lines = stack_lines(why);
  const json::value stack = json::array(lines.begin(), lines.end());
  log.error("the handler failed",
            {{"handler", handler}, {"errorType", why.type}, {"errorMessage", why.message}, {"stackTrace", stack}});
}

/// An answer that was not taken is over, and so is its invocation: only the log tells.
void log_verdict(const logger& log, const verdict& given) {
  switch (given.how) {
    case reception::accepted: return;
    case reception::too_late: log.warn("the invocation has timed out", {{"reason", given.reason}}); return;
    case reception::too_large: log.error("Lambda takes no response so large", {{"reason", given.reason}}); return;
    case reception::refused: log.error("Lambda refused the answer", {{"reason", given.reason}}); return;
  }
}

result<verdict> handle(const loop_parts& with, const invocation& current) {
  const logger log(with.log);
  caller_identity identity;
  metric_slot metrics{.log = log};
  context ctx = make_context(current, with.from, log, identity);
  ctx.metrics = embedded_metrics(metrics);
  const auto done = call_handler(with.handler, current.event, ctx);
  // Before the answer, so that they are not lost with one that can't be sent.
  if (metrics.pending) metrics.pending->write(with.log, {.service = with.service, .request_id = current.request_id});
  if (const auto* const why = std::get_if<fault>(&done)) {
    log_fault(log, with.handler.name, *why);
    return with.api.report(current, *why);
  }
  return with.api.respond(current, std::get<raw_response>(done));
}

result<void> serve_next(const loop_parts& with, invocation& current, trace_variable& trace) {
  const auto answer = with.api.next();
  if (!answer) return answer.error();
  if (auto read = read_invocation(*answer, current); !read) return read;
  trace.set(current.trace_id);
  with.log.enter({.request_id = current.request_id,
                  .function_arn = current.function_arn,
                  .trace_id = current.trace_id,
                  .tenant_id = current.tenant_id});
  const in_flight now(current);
  const auto given = handle(with, current);
  if (given) log_verdict(logger(with.log), *given);
  with.log.enter({});
  return given ? result<void>() : given.error();
}

}  // namespace

error serve_invocations(const loop_parts& with) {
  invocation current;
  trace_variable trace;
  for (;;)
    if (auto served = serve_next(with, current, trace); !served) return std::move(served).error();
}

}  // namespace sparta::runtime
