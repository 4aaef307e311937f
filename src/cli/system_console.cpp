#include "cli/system_console.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace sparta::cli {
namespace {

/// 0, or the errno of what went wrong.
int write_whole(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      pollfd room{descriptor, POLLOUT, 0};
      ::poll(&room, 1, -1);
      continue;
    }
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

enum class taken { some, end, stopped, failed };

/// Appends what the input has, looking for a stop now and then.
taken take(std::string& into, std::size_t at_most, const std::stop_token& stop) {
  constexpr int look_every_ms = 50;
  while (!stop.stop_requested()) {
    pollfd ready{STDIN_FILENO, POLLIN, 0};
    if (::poll(&ready, 1, look_every_ms) <= 0) continue;
    std::array<char, 65536> chunk;
    const auto size = ::read(STDIN_FILENO, chunk.data(), std::min(chunk.size(), at_most));
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (size < 0) return taken::failed;
    if (size == 0) return taken::end;
    into.append(chunk.data(), static_cast<std::size_t>(size));
    return taken::some;
  }
  return taken::stopped;
}

}  // namespace

bool system_console::out(std::string_view text) {
  const std::scoped_lock one_at_a_time(mutex_);
  if (out_failure_ == 0) out_failure_ = write_whole(STDOUT_FILENO, text);
  return out_failure_ == 0;
}

void system_console::note(std::string_view text) {
  const std::scoped_lock one_at_a_time(mutex_);
  [[maybe_unused]] const int nobody_to_tell = write_whole(STDERR_FILENO, text);
}

result<void> system_console::finish() {
  const std::scoped_lock one_at_a_time(mutex_);
  if (out_failure_ == 0 || out_failure_ == EPIPE) return {};
  return error{.kind = error_kind::io,
               .message = std::string("can't write the result to standard output: ") + std::strerror(out_failure_)};
}

bool system_console::out_is_terminal() const { return ::isatty(STDOUT_FILENO) == 1; }
bool system_console::note_is_terminal() const { return ::isatty(STDERR_FILENO) == 1; }
bool system_console::in_is_terminal() const { return ::isatty(STDIN_FILENO) == 1; }

std::size_t system_console::columns() const {
  winsize size{};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
}

std::optional<std::string> system_console::read_line(std::stop_token stop) {
  std::string line;
  while (line.empty() || line.back() != '\n') {
    // A byte at a time: what follows the line is not ours to read.
    const auto what = take(line, 1, stop);
    if (what == taken::some) continue;
    if (what == taken::end && !line.empty()) return line;
    return std::nullopt;
  }
  line.pop_back();
  return line;
}

result<std::string> system_console::read_all(std::size_t limit, std::stop_token stop) {
  std::string all;
  for (;;) {
    switch (take(all, 65536, stop)) {
      case taken::end: return all;
      case taken::stopped: return error{.kind = error_kind::interrupted, .message = "interrupted"};
      case taken::failed:
        return error{.kind = error_kind::io,
                     .message = std::string("can't read standard input: ") + std::strerror(errno)};
      case taken::some: break;
    }
    if (all.size() > limit)
      return error{.kind = error_kind::usage,
                   .message = "standard input holds more than " + std::to_string(limit) + " bytes"};
  }
}

}  // namespace sparta::cli
