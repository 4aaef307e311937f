#include "aws/lambda.hpp"
#include "cli/aws_session.hpp"
#include "cli/commands.hpp"
#include "cli/deployed.hpp"
#include "cli/error_report.hpp"
#include "cli/event_input.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <fmt/format.h>

namespace sparta::cli {
namespace {

std::string text_member(const json::value& of, std::string_view name) {
  const auto* held = of.find(name);
  return held != nullptr && held->is_string() ? held->as_string() : std::string();
}

/// What the function reported, as
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-invokeerror has it.
error function_error(std::string_view function, const aws::lambda::invoked& answer) {
  error why{.kind = error_kind::function,
            .message = fmt::format("function {} failed", function),
            .remedy = "look at its log with `logs`"};
  const auto payload = json::parse(answer.payload);
  if (!payload) return why;
  const auto type = text_member(*payload, "errorType");
  const auto message = text_member(*payload, "errorMessage");
  if (!type.empty()) why.message += fmt::format(" with {}", type);
  if (!message.empty()) why.message += fmt::format(": {}", message);
  if (const auto* trace = payload->find("stackTrace"); trace != nullptr && trace->is_array()) {
    for (const auto& line : trace->as_array())
      if (line.is_string()) why.notes.push_back(line.as_string());
  }
  return why;
}

json::value as_json(const aws::lambda::invoked& answer) {
  auto payload = json::parse(answer.payload);
  json::object report{{"statusCode", answer.status},
                      {"payload", payload ? *std::move(payload) : json::value(answer.payload)}};
  if (answer.payload.empty()) report.erase("payload");
  if (!answer.function_error.empty()) report["functionError"] = answer.function_error;
  if (!answer.executed_version.empty()) report["executedVersion"] = answer.executed_version;
  if (!answer.log_tail.empty()) report["logTail"] = answer.log_tail;
  return report;
}

void show(session& on, const aws::lambda::invoked& answer) {
  if (on.options.json())
    on.print(json::write(as_json(answer), json::style::pretty) + "\n");
  else if (!answer.payload.empty())
    on.print(answer.payload + "\n");
  if (!on.options.json() && !answer.log_tail.empty()) on.world.console.note(answer.log_tail + "\n");
}

result<aws::lambda::invoked> call(session& on, const model::function& function, std::string event) {
  auto aws = aws_session::open(on);
  if (!aws) return std::move(aws).error();
  auto& client = (*aws)->client();
  const auto deployed = find_deployed(client, on.service, function.name);
  if (!deployed) return deployed.error();
  const auto& physical = deployed->front().physical;
  on.log.debug("Invoking", {{"Function", physical}, {"Bytes", std::to_string(event.size())}});
  using aws::lambda::invocation_type;
  return aws::lambda::invoke(client,
                             {.function = physical,
                              .payload = std::move(event),
                              .type = on.options.async ? invocation_type::event : invocation_type::request_response,
                              .log_tail = on.options.log_tail && !on.options.async});
}

}  // namespace

result<exit_code> run_invoke(session& on) {
  const auto function = choose_function(on.service, on.argument(0));
  if (!function) return function.error();
  auto event =
      read_event({on.options.event, on.options.set, on.options.in}, on.world.files, on.world.console, on.world.stop);
  if (!event) return std::move(event).error();
  if (on.options.noop) {
    on.log.info("Skipping Invoke due to -n/--noop flag",
                {{"Bytes", std::to_string(event->size())}, {"Function", (*function)->name}});
    return exit_code::ok;
  }
  const auto answer = call(on, **function, *std::move(event));
  if (!answer) return answer.error();
  show(on, *answer);
  if (on.options.async) on.log.info("Event queued", {{"Function", (*function)->name}});
  if (!answer->function_error.empty()) return function_error((*function)->name, *answer);
  return exit_code::ok;
}

}  // namespace sparta::cli
