#include "local/launch.hpp"

#include "base/strings.hpp"
#include "local/identity.hpp"

namespace sparta::local {
namespace {

using namespace std::chrono_literals;

constexpr auto poll_interval = 200ms;
constexpr auto ready_within = 60s;
constexpr std::size_t log_lines_shown = 8;

/// A configuration of nothing but the profile that botocore, of which MiniStack is made in part, would look for.
constexpr std::string_view own_config = "tmp/aws-config";

/// MiniStack gives its own environment to every function it runs, so nothing of the user's AWS may be in it.
std::map<std::string, std::string> server_environment(const std::filesystem::path& folder, std::uint16_t port) {
  const auto number = std::to_string(port);
  return {{"BIND_HOST", "127.0.0.1"},  // its default is every interface
          {"GATEWAY_PORT", number},
          {"MINISTACK_HOST", "localhost"},
          {"IOT_MTLS_ENABLED", "0"},  // would listen on 8883
          {"SFTP_ENABLED", "0"},      // would listen on 2222 for a Transfer server
          {"PERSIST_STATE", "0"},
          {"STATE_DIR", (folder / "state").string()},
          {"TMPDIR", (folder / "tmp").string()},  // unpacked functions, its own pid file
          {"AWS_ENDPOINT_URL", "http://localhost:" + number},
          {"AWS_ACCESS_KEY_ID", "test"},
          {"AWS_SECRET_ACCESS_KEY", "test"},
          {"AWS_SESSION_TOKEN", ""},
          {"AWS_PROFILE", "default"},
          {"AWS_DEFAULT_PROFILE", "default"},
          {"AWS_CONFIG_FILE", (folder / own_config).string()},
          {"AWS_SHARED_CREDENTIALS_FILE", "/dev/null"},
          {"AWS_LAMBDA_RUNTIME_API", ""},
          {"PYTHONUNBUFFERED", "1"}};
}

std::vector<std::string> last_lines(const base::files& files, const std::filesystem::path& log) {
  const auto text = files.read(log);
  if (!text) return {};
  auto lines = base::split(base::trim(*text), '\n');
  if (lines.size() > log_lines_shown) lines.erase(lines.begin(), lines.end() - log_lines_shown);
  return lines;
}

error not_ready(world& with, const instance& started, std::string message) {
  error why{.kind = error_kind::unavailable,
            .message = std::move(message),
            .notes = last_lines(with.files, started.log),
            .remedy = "its whole log is " + started.log.string()};
  return why;
}

}  // namespace

result<instance> launch(world& with, const std::filesystem::path& program, const std::filesystem::path& folder,
                        std::uint16_t port) {
  instance started{.port = port, .program = program.string(), .log = folder / "ministack.log"};
  started.started_at = with.clock.now();
  // Makes the folder for temporary files, and tells back-up programs that it is worth nothing:
  // https://bford.info/cachedir/
  if (auto made = with.files.write(folder / "tmp/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n"); !made)
    return std::move(made).error();
  if (auto made = with.files.write(folder / own_config, "[default]\n"); !made) return std::move(made).error();
  if (auto emptied = with.files.write(started.log, ""); !emptied) return std::move(emptied).error();
  const base::command server{
      .arguments = {program.string()}, .folder = folder, .environment = server_environment(folder, port)};
  auto pid = with.processes.start_detached(server, started.log);
  if (!pid) return std::move(pid).error();
  started.pid = *pid;
  const auto ticks = start_ticks_of(with.files, started.pid);
  if (!ticks) return not_ready(with, started, "the embedded AWS ended as soon as it was started");
  started.start_ticks = *ticks;
  return started;
}

result<void> wait_until_ready(world& with, const instance& started) {
  for (auto waited = 0ms; waited < ready_within; waited += poll_interval) {
    const auto answer = with.loopback.get(started.port, "/_ministack/ready", 2s);
    if (answer && answer->status == 200) return {};
    if (start_ticks_of(with.files, started.pid) != started.start_ticks)
      return not_ready(with, started, "the embedded AWS ended before it was ready");
    if (!with.clock.sleep_for(poll_interval, with.stop))
      return error{.kind = error_kind::interrupted, .message = "interrupted while the embedded AWS was starting"};
  }
  return not_ready(with, started, "the embedded AWS did not answer within a minute");
}

}  // namespace sparta::local
