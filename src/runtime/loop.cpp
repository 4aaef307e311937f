#include "runtime/loop.hpp"

#include "runtime/call_handler.hpp"
#include "runtime/caller.hpp"
#include "runtime/last_words.hpp"
#include "runtime/log_fault.hpp"
#include "runtime/metric_slot.hpp"
#include "runtime/stream.hpp"
#include "runtime/trace_variable.hpp"

#include <optional>
#include <utility>

namespace sparta::runtime {
namespace {

/// An answer that was not taken is over, and so is its invocation: only the log tells.
void log_verdict(const logger& log, const verdict& given) {
  switch (given.how) {
    case reception::accepted:
    case reception::cut_off: return;  // which has been told where the stream ends
    case reception::too_late: log.warn("the invocation has timed out", {{"reason", given.reason}}); return;
    case reception::too_large: log.error("Lambda takes no response so large", {{"reason", given.reason}}); return;
    case reception::refused: log.error("Lambda refused the answer", {{"reason", given.reason}}); return;
  }
}

result<verdict> send(const loop_parts& with, const invocation& to, const outcome& done) {
  if (const auto* const why = std::get_if<fault>(&done)) {
    log_fault(logger(with.log), with.handler.name, *why);
    return with.api.report(to, *why);
  }
  return with.api.respond(to, std::get<raw_response>(done));
}

bool is_stream(const outcome& done) {
  const auto* const answer = std::get_if<raw_response>(&done);
  return answer != nullptr && answer->stream && post_stream != nullptr;
}

result<verdict> handle(const loop_parts& with, const invocation& current) {
  const logger log(with.log);
  caller_identity identity;
  metric_slot metrics{.log = log};
  context ctx = make_context(current, with.from, log, identity);
  ctx.metrics = embedded_metrics(metrics);
  const auto done = call_handler(with.handler, current.event, ctx);
  // What writes a stream still measures.
  auto given = is_stream(done) ? std::optional(post_stream(with, current, std::get<raw_response>(done))) : std::nullopt;
  // Before any other answer, so that they are not lost with one that can't be sent.
  if (metrics.pending) metrics.pending->write(with.log, {.service = with.service, .request_id = current.request_id});
  return given ? *std::move(given) : send(with, current, done);
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
