#include "base/processes.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace sparta::base {
namespace {

error failed(const command& what, std::string_view why) {
  const auto& name = what.arguments.empty() ? std::string("(nothing)") : what.arguments.front();
  return {.kind = error_kind::io, .message = "can't run " + name + ": " + std::string(why)};
}

/// argv and envp as exec wants them, made before fork: a child of a threaded program may not allocate.
struct exec_image {
  explicit exec_image(const command& what) : arguments(what.arguments) {
    for (char** entry = environ; *entry != nullptr; ++entry) {
      const std::string_view text(*entry);
      if (!what.environment.contains(std::string(text.substr(0, text.find('='))))) variables.emplace_back(text);
    }
    for (const auto& [name, value] : what.environment) variables.push_back(name + "=" + value);
    for (auto& argument : arguments) argv.push_back(argument.data());
    for (auto& variable : variables) envp.push_back(variable.data());
    argv.push_back(nullptr);
    envp.push_back(nullptr);
  }
  std::vector<std::string> arguments, variables;
  std::vector<char*> argv, envp;
};

/// In the child: never returns. The error number goes up the pipe, which a successful exec closes.
[[noreturn]] void become(const command& what, const exec_image& image, int in, int out, int err, int report) {
  ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  sigset_t none;
  sigemptyset(&none);
  ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
  std::signal(SIGPIPE, SIG_DFL);
  if (what.folder.empty() || ::chdir(what.folder.c_str()) == 0)
    ::execvpe(image.argv.front(), image.argv.data(), image.envp.data());
  const int code = errno;
  [[maybe_unused]] const auto told = ::write(report, &code, sizeof code);
  ::_exit(127);
}

class pipe_ends {
 public:
  pipe_ends() { ok_ = ::pipe2(ends_.data(), O_CLOEXEC) == 0; }
  ~pipe_ends() {
    close_read();
    close_write();
  }
  pipe_ends(const pipe_ends&) = delete;
  pipe_ends& operator=(const pipe_ends&) = delete;
  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] int read_end() const { return ends_[0]; }
  [[nodiscard]] int write_end() const { return ends_[1]; }
  void close_read() { close(ends_[0]); }
  void close_write() { close(ends_[1]); }

 private:
  static void close(int& end) {
    if (end >= 0) ::close(end);
    end = -1;
  }
  std::array<int, 2> ends_{-1, -1};
  bool ok_ = false;
};

int exec_failure(pipe_ends& report) {
  report.close_write();
  int code = 0;
  return ::read(report.read_end(), &code, sizeof code) == sizeof code ? code : 0;
}

/// Cuts what arrives into lines for a sink, and keeps the whole.
class line_reader {
 public:
  line_reader(int descriptor, std::string& whole, const processes::line_sink& sink)
      : descriptor_(descriptor), whole_(whole), sink_(sink) {}

  /// False at the end of the stream.
  bool take() {
    std::array<char, 16384> chunk;
    const auto size = ::read(descriptor_, chunk.data(), chunk.size());
    if (size < 0 && errno == EINTR) return true;
    if (size <= 0) {
      if (shown_ < whole_.size() && sink_) sink_(std::string_view(whole_).substr(shown_));
      return false;
    }
    whole_.append(chunk.data(), static_cast<std::size_t>(size));
    for (auto end = whole_.find('\n', shown_); end != std::string::npos; end = whole_.find('\n', shown_)) {
      if (sink_) sink_(std::string_view(whole_).substr(shown_, end - shown_));
      shown_ = end + 1;
    }
    return true;
  }
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
  std::string& whole_;
  const processes::line_sink& sink_;
  std::size_t shown_ = 0;
};

/// Reads both streams to their ends; a stop request turns into one SIGTERM to the group, then SIGKILL.
bool drain(pid_t child, line_reader out, line_reader err, const std::stop_token& stop,
           std::chrono::milliseconds grace) {
  using steady = std::chrono::steady_clock;
  bool out_open = true, err_open = true, stopped = false;
  steady::time_point deadline;
  while (out_open || err_open) {
    if (stop.stop_requested() && !stopped) {
      stopped = true;
      deadline = steady::now() + grace;
      ::kill(-child, SIGTERM);
    }
    if (stopped && steady::now() > deadline) ::kill(-child, SIGKILL);
    std::array<pollfd, 2> ready{
        {{out_open ? out.descriptor() : -1, POLLIN, 0}, {err_open ? err.descriptor() : -1, POLLIN, 0}}};
    if (::poll(ready.data(), ready.size(), 50) <= 0) continue;
    if (ready[0].revents != 0) out_open = out.take();
    if (ready[1].revents != 0) err_open = err.take();
  }
  return stopped;
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Ended, but not reaped: in many containers process 1 never does that. proc(5): `pid (name) state …`.
bool is_zombie(long pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
  std::string text;
  std::getline(in, text);
  const auto name_end = text.rfind(") ");
  return name_end != std::string::npos && text.substr(name_end + 2).starts_with('Z');
}

}  // namespace

result<finished> system_processes::run(const command& what, std::stop_token stop, const line_sink& on_line) {
  if (what.arguments.empty()) return failed(what, "no program named");
  pipe_ends out, err, report;
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing < 0 || !out.ok() || !err.ok() || !report.ok()) return failed(what, std::strerror(errno));

  const exec_image image(what);
  const pid_t child = ::fork();
  if (child == 0) {
    ::setpgid(0, 0);
    become(what, image, nothing, out.write_end(), err.write_end(), report.write_end());
  }
  ::close(nothing);
  if (child < 0) return failed(what, std::strerror(errno));
  ::setpgid(child, child);
  out.close_write();
  err.close_write();
  if (const int code = exec_failure(report); code != 0) {
    wait_for(child);
    return failed(what, std::strerror(code));
  }
  finished end;
  const bool stopped =
      drain(child, {out.read_end(), end.output, on_line}, {err.read_end(), end.errors, on_line}, stop, grace_);
  end.status = wait_for(child);
  if (stopped) return error{.kind = error_kind::interrupted, .message = "interrupted " + what.arguments.front()};
  return end;
}

result<long> system_processes::start_detached(const command& what, const std::filesystem::path& log) {
  if (what.arguments.empty()) return failed(what, "no program named");
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  const int sink = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  pipe_ends report, number;
  if (nothing < 0 || sink < 0 || !report.ok() || !number.ok()) return failed(what, std::strerror(errno));

  const exec_image image(what);
  const pid_t middle = ::fork();
  if (middle == 0) {
    // Forked twice, so that init reaps the server and is_alive() never sees a zombie of ours.
    ::setsid();
    const pid_t server = ::fork();
    if (server == 0) become(what, image, nothing, sink, sink, report.write_end());
    const long pid = server;
    [[maybe_unused]] const auto told = ::write(number.write_end(), &pid, sizeof pid);
    ::_exit(0);
  }
  ::close(nothing);
  ::close(sink);
  if (middle < 0) return failed(what, std::strerror(errno));
  wait_for(middle);
  number.close_write();
  long pid = -1;
  if (::read(number.read_end(), &pid, sizeof pid) != sizeof pid || pid < 0) return failed(what, "fork failed");
  if (const int code = exec_failure(report); code != 0) return failed(what, std::strerror(code));
  return pid;
}

bool system_processes::is_alive(long pid) const {
  return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM) && !is_zombie(pid);
}

result<void> system_processes::end(long pid) {
  if (pid <= 1) return error{.kind = error_kind::internal, .message = "refusing to end process " + std::to_string(pid)};
  ::kill(static_cast<pid_t>(pid), SIGTERM);
  for (auto waited = std::chrono::milliseconds(0); is_alive(pid); waited += std::chrono::milliseconds(20)) {
    if (waited > 2 * grace_)
      return error{.kind = error_kind::io, .message = "process " + std::to_string(pid) + " does not end"};
    if (waited >= grace_) ::kill(static_cast<pid_t>(pid), SIGKILL);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return {};
}

}  // namespace sparta::base
