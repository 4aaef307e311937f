#include "local/emulator.hpp"

#include "local/identity.hpp"
#include "local/launch.hpp"
#include "local/program.hpp"

#include <sparta/json/parse.hpp>

#include <algorithm>

namespace sparta::local {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t usual_port = 4566;  ///< of all local AWS emulators, so other tools' recipes work

/// Waits for another command that starts or ends it at this moment.
result<std::unique_ptr<held_lock>> lock(world& with, const std::filesystem::path& folder) {
  constexpr auto interval = 100ms;
  constexpr auto patience = 90s;
  for (auto waited = 0ms; waited < patience; waited += interval) {
    auto held = with.locker.try_lock(folder / "lock");
    if (!held || *held) return held;
    if (!with.clock.sleep_for(interval, with.stop))
      return error{.kind = error_kind::interrupted, .message = "interrupted while another command held the lock"};
  }
  return error{.kind = error_kind::conflict,
               .message = "another command has been starting or ending the embedded AWS for a minute and a half",
               .remedy = "look for it, end it, and try again; it holds " + (folder / "lock").string()};
}

bool is_alive(const world& with, const instance& known) {
  return start_ticks_of(with.files, known.pid) == known.start_ticks;
}

result<std::optional<instance>> find_in(world& with, const std::filesystem::path& folder) {
  auto known = read_state(with.files, folder);
  if (!known || !*known || is_alive(with, **known)) return known;
  if (auto forgotten = forget_state(with.files, folder); !forgotten) return std::move(forgotten).error();
  return std::optional<instance>();
}

result<std::uint16_t> choose_port(world& with, const up_options& how) {
  const auto wanted = how.port.value_or(usual_port);
  if (wanted != 0 && with.loopback.is_free(wanted)) return wanted;
  if (how.port && wanted != 0)
    return error{.kind = error_kind::conflict,
                 .message = "port " + std::to_string(wanted) + " is taken by another program",
                 .remedy = "name another one, or `--port 0` for any free one"};
  auto other = with.loopback.free_port();
  if (other && !how.port)
    with.log.info("Port is taken, using another",
                  {{"Port", std::to_string(wanted)}, {"Using", std::to_string(*other)}});
  return other;
}

result<up_report> keep(const instance& running, const up_options& how) {
  if (how.port && *how.port != 0 && *how.port != running.port)
    return error{.kind = error_kind::conflict,
                 .message = "the embedded AWS runs already, on port " + std::to_string(running.port),
                 .remedy = "end it with `local down` first"};
  return up_report{.instance = running, .was_running = true};
}

/// One that started but never answered must not linger.
error abandon(world& with, const std::filesystem::path& folder, const instance& started, error why) {
  if (is_alive(with, started)) {
    if (auto ended = with.processes.end(started.pid); !ended) return std::move(why).with_note(ended.error().message);
  }
  if (auto forgotten = forget_state(with.files, folder); !forgotten)
    return std::move(why).with_note(forgotten.error().message);
  return why;
}

result<up_report> start(world& with, const std::filesystem::path& folder, const up_options& how) {
  const auto program = find_ministack(with.environment, with.files, how.venv);
  if (!program) return program.error();
  const auto port = choose_port(with, how);
  if (!port) return port.error();

  const auto begun = with.clock.now();
  with.log.info("Starting the embedded AWS", {{"Port", std::to_string(*port)}, {"Program", program->string()}});
  auto started = launch(with, *program, folder, *port);
  if (!started) return std::move(started).error();
  // Before it is ready: a command that dies while waiting must leave what `local down` needs.
  if (auto kept = write_state(with.files, folder, *started); !kept)
    return abandon(with, folder, *started, std::move(kept).error());
  if (auto ready = wait_until_ready(with, *started); !ready)
    return abandon(with, folder, *started, std::move(ready).error());
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(with.clock.now() - begun);
  with.log.info("Embedded AWS is ready",
                {{"Duration (ms)", std::to_string(took.count())}, {"Endpoint", endpoint_of(*started)}});
  return up_report{.instance = *std::move(started), .was_running = false};
}

}  // namespace

result<up_report> up(world& with, const up_options& how) {
  const auto folder = state_folder(with.environment);
  if (!folder) return folder.error();
  const auto held = lock(with, *folder);
  if (!held) return held.error();
  const auto known = find_in(with, *folder);
  if (!known) return known.error();
  if (!*known) return start(with, *folder, how);
  if (auto ready = wait_until_ready(with, **known); !ready) return std::move(ready).error();
  return keep(**known, how);
}

result<std::optional<instance>> find_running(world& with) {
  const auto folder = state_folder(with.environment);
  if (!folder) return folder.error();
  auto known = read_state(with.files, *folder);
  if (known && *known && !is_alive(with, **known)) return std::optional<instance>();
  return known;
}

result<std::optional<instance>> down(world& with) {
  const auto folder = state_folder(with.environment);
  if (!folder) return folder.error();
  const auto held = lock(with, *folder);
  if (!held) return held.error();
  auto known = find_in(with, *folder);
  if (!known || !*known) return known;
  if (auto ended = with.processes.end((**known).pid); !ended) return std::move(ended).error();
  if (auto forgotten = forget_state(with.files, *folder); !forgotten) return std::move(forgotten).error();
  if (auto emptied = with.files.remove(*folder / "tmp"); !emptied) return std::move(emptied).error();
  return known;
}

result<std::vector<std::string>> services_of(world& with, const instance& running) {
  const auto answer = with.loopback.get(running.port, "/_ministack/health", 5s);
  if (!answer) return answer.error();
  const auto health = json::parse(answer->body);
  const auto* services = health ? health->find("services") : nullptr;
  if (answer->status != 200 || services == nullptr || !services->is_object())
    return error{.kind = error_kind::decode,
                 .message = "port " + std::to_string(running.port) + " does not answer as the embedded AWS does"};
  std::vector<std::string> names;
  for (const auto& [name, state] : services->as_object()) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace sparta::local
