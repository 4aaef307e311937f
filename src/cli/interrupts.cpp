#include "cli/interrupts.hpp"

#include "cli/exit_code.hpp"

#include <csignal>
#include <pthread.h>
#include <unistd.h>

namespace sparta::cli {
namespace {

/// What ends the watcher when the program is done; no one else sends it.
constexpr int farewell = SIGUSR2;

/// One that was ignored when we were started stays so: nohup, and a shell's background jobs.
bool is_ignored(int signal) {
  struct sigaction now {};
  return ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

sigset_t watched_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, farewell);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})
    if (!is_ignored(signal)) sigaddset(&set, signal);
  return set;
}

}  // namespace

interrupts::interrupts() {
  std::signal(SIGPIPE, SIG_IGN);
  const auto watched = watched_signals();
  ::pthread_sigmask(SIG_BLOCK, &watched, nullptr);
  watcher_ = std::thread([this, watched] {
    for (int signal = 0; ::sigwait(&watched, &signal) == 0 && signal != farewell;) {
      if (source_.stop_requested()) ::_exit(static_cast<int>(exit_code::interrupted));
      source_.request_stop();
    }
  });
}

interrupts::~interrupts() {
  ::pthread_kill(watcher_.native_handle(), farewell);
  watcher_.join();
}

}  // namespace sparta::cli
