#include "runtime/start.hpp"

#include "runtime/choose_handler.hpp"
#include "runtime/host_facts.hpp"
#include "runtime/loop.hpp"
#include "runtime/user_agent.hpp"

namespace sparta::runtime {
namespace {

constexpr int failed = 1;

#if defined(__clang__)
constexpr std::string_view compiler = "Clang " __clang_version__;
#else
constexpr std::string_view compiler = "GCC " __VERSION__;
#endif

constexpr std::string_view not_in_lambda =
    "This program is the Lambda half of a service: Lambda starts it, and AWS_LAMBDA_RUNTIME_API is not set.\n"
    "Run the tool that was built beside it (the name of the service, without '.bootstrap'): it deploys, invokes\n"
    "and runs the service, here or on AWS. Start with its --help.\n";

void log_start(const logger& log, std::string_view service, std::string_view handler) {
  log.info("starting", {{"service", service},
                        {"handler", handler},
                        {"framework", user_agent},
                        {"language", __cplusplus > 202002L ? "C++23" : "C++20"},
                        {"compiler", compiler},
                        {"kernel", kernel_release()}});
  if (!log.enabled(log_level::debug)) return;
  const auto host = read_host_facts();
  log.debug("host",
            {{"system", host.system}, {"processor", host.processor}, {"memory", host.memory}, {"load", host.load}});
}

int fail_init(api_client& api, const logger& log, const fault& why) {
  log.fatal(why.message, {{"errorType", why.type}});
  const auto given = api.report_init(why);
  if (!given) log.fatal("can't report it to Lambda", {{"reason", given.error().message}});
  return failed;
}

}  // namespace

int start(const program& what, const surroundings& in) {
  const auto from = read_settings(in.environment);
  if (from.api.empty()) {
    in.terminal.write(not_in_lambda);
    return failed;
  }
  const auto where = wire::parse_address(from.api);
  if (!where) {
    in.terminal.write("AWS_LAMBDA_RUNTIME_API: " + where.error().message + "\n");
    return failed;
  }
  log_writer output(from, in.output, in.now);
  const logger log(output);
  wire::client http(*where, std::string(user_agent), in.dialer);
  api_client api(http);

  const auto chosen = choose_handler(what.handlers, from.handler);
  if (const auto* const why = std::get_if<fault>(&chosen)) return fail_init(api, log, *why);
  const auto& handler = *std::get<const model::registered_handler*>(chosen);
  log_start(log, what.service, handler.name);
  const auto end =
      serve_invocations({.service = what.service, .api = api, .handler = handler, .from = from, .log = output});
  log.fatal(end.message);
  return failed;
}

}  // namespace sparta::runtime
