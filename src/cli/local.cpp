#include "base/strings.hpp"
#include "cli/aws_session.hpp"
#include "cli/commands.hpp"
#include "local/emulator.hpp"

#include <sparta/json/write.hpp>

#include <charconv>
#include <fmt/format.h>

namespace sparta::cli {
namespace {

result<std::optional<std::uint16_t>> port_of(const options& asked) {
  if (!asked.port) return std::optional<std::uint16_t>();
  std::uint16_t port = 0;
  const auto* end = asked.port->data() + asked.port->size();
  const auto read = std::from_chars(asked.port->data(), end, port);
  if (read.ec == std::errc() && read.ptr == end) return std::optional(port);
  return error{.kind = error_kind::usage,
               .message = fmt::format("--port can't be `{}`", *asked.port),
               .remedy = "use a number from 0 to 65535"};
}

json::object as_json(const local::instance& running) {
  return {{"endpoint", local::endpoint_of(running)},
          {"port", running.port},
          {"pid", running.pid},
          {"log", running.log.string()},
          {"startedAt", base::format_rfc3339(std::chrono::floor<std::chrono::seconds>(running.started_at))}};
}

/// What makes every AWS SDK and command line talk to it.
std::vector<std::pair<std::string, std::string>> variables_for(const local::instance& running) {
  return {{"AWS_ENDPOINT_URL", local::endpoint_of(running)},
          {"AWS_ACCESS_KEY_ID", "test"},
          {"AWS_SECRET_ACCESS_KEY", "test"},
          {"AWS_REGION", "us-east-1"}};
}

json::value status_json(const local::instance& running, const std::vector<std::string>& services) {
  auto report = as_json(running);
  json::object variables;
  for (const auto& [name, value] : variables_for(running)) variables[name] = value;
  report["running"] = true;
  report["services"] = json::array(services.begin(), services.end());
  report["environment"] = std::move(variables);
  return report;
}

std::string status_text(const local::instance& running, const std::vector<std::string>& services) {
  auto text = fmt::format("Endpoint  {}\nProcess   {} since {}\nLog       {}\nServices  {}: {}\n\n",
                          local::endpoint_of(running), running.pid,
                          base::format_rfc3339(std::chrono::floor<std::chrono::seconds>(running.started_at)),
                          running.log.string(), services.size(), base::join(services, ", "));
  for (const auto& [name, value] : variables_for(running)) text += fmt::format("export {}={}\n", name, value);
  return text;
}

void print(session& on, const json::value& as_json, const std::string& as_text) {
  on.print(on.options.json() ? json::write(as_json, json::style::pretty) + "\n" : as_text);
}

}  // namespace

result<exit_code> run_local_up(session& on) {
  const auto port = port_of(on.options);
  if (!port) return port.error();
  auto world = local_world(on);
  const auto made = local::up(world, {.venv = on.world.built.venv, .port = *port});
  if (!made) return made.error();
  auto report = as_json(made->instance);
  report["wasRunning"] = made->was_running;
  if (made->was_running) on.log.info("Embedded AWS is running already", {{"Endpoint", endpoint_of(made->instance)}});
  print(on, report, endpoint_of(made->instance) + "\n");
  return exit_code::ok;
}

result<exit_code> run_local_down(session& on) {
  auto world = local_world(on);
  const auto ended = local::down(world);
  if (!ended) return ended.error();
  if (!*ended)
    on.log.info("Embedded AWS is not running");
  else
    on.log.info("Embedded AWS stopped",
                {{"Endpoint", endpoint_of(**ended)}, {"Process", std::to_string((**ended).pid)}});
  if (on.options.json()) print(on, {{"stopped", ended->has_value()}}, {});
  return exit_code::ok;
}

result<exit_code> run_local_status(session& on) {
  auto world = local_world(on);
  const auto found = local::find_running(world);
  if (!found) return found.error();
  if (!*found) {
    on.log.info("Embedded AWS is not running");
    if (on.options.json()) print(on, {{"running", false}}, {});
    return exit_code::ok;
  }
  const auto services = local::services_of(world, **found);
  if (!services) return services.error();
  print(on, status_json(**found, *services), status_text(**found, *services));
  return exit_code::ok;
}

}  // namespace sparta::cli
