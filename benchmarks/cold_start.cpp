// What a cold start costs beyond a process as such: spawn to first GET /next fully read, of a bootstrap, against spawn
// to exit of an empty static program; in turn, both on one CPU, page cache warm.
//
//   cold_start BOOTSTRAP EMPTY RUNS
//
// Prints one JSON object: medians and quartiles in microseconds, and the ratio of the medians.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <string>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using steady = std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) {
  std::perror(what);
  std::exit(1);
}

struct server {
  server() : descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in any{};
    any.sin_family = AF_INET;
    any.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof any;
    if (::bind(descriptor, reinterpret_cast<sockaddr*>(&any), size) != 0 || ::listen(descriptor, 8) != 0)
      fail("listen");
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&any), &size);
    variable = "AWS_LAMBDA_RUNTIME_API=127.0.0.1:" + std::to_string(ntohs(any.sin_port));
  }

  void take_request() const {
    const int connection = ::accept4(descriptor, nullptr, nullptr, SOCK_CLOEXEC);
    std::string text;
    char piece[4096];
    while (text.find("\r\n\r\n") == std::string::npos) {
      const auto got = ::recv(connection, piece, sizeof piece, 0);
      if (got <= 0) fail("recv");
      text.append(piece, static_cast<std::size_t>(got));
    }
    if (!text.starts_with("GET /2018-06-01/runtime/invocation/next ")) {
      std::fprintf(stderr, "the bootstrap did not ask for an invocation:\n%s\n", text.c_str());
      std::exit(1);
    }
    ::close(connection);
  }

  int descriptor;
  std::string variable;
};

pid_t spawn(const char* program, char* const* environment, const posix_spawn_file_actions_t* actions) {
  char* const arguments[] = {const_cast<char*>(program), nullptr};
  pid_t pid = 0;
  if (::posix_spawn(&pid, program, actions, nullptr, arguments, environment) != 0) fail(program);
  return pid;
}

double microseconds_since(steady::time_point begin) {
  return std::chrono::duration<double, std::micro>(steady::now() - begin).count();
}

double start_of(const char* bootstrap, const server& api, const posix_spawn_file_actions_t& quiet) {
  std::string handler = "_HANDLER=" + std::string(std::getenv("_HANDLER") != nullptr ? std::getenv("_HANDLER") : "");
  char* const environment[] = {const_cast<char*>(api.variable.c_str()), handler.data(), nullptr};
  const auto begin = steady::now();
  const auto pid = spawn(bootstrap, environment, &quiet);
  api.take_request();
  const auto taken = microseconds_since(begin);
  ::kill(pid, SIGKILL);
  ::waitpid(pid, nullptr, 0);
  return taken;
}

double start_of_empty(const char* program, const posix_spawn_file_actions_t& quiet) {
  char* const environment[] = {nullptr};
  const auto begin = steady::now();
  ::waitpid(spawn(program, environment, &quiet), nullptr, 0);
  return microseconds_since(begin);
}

double quantile(std::vector<double>& of, double at) {
  std::sort(of.begin(), of.end());
  return of[static_cast<std::size_t>(at * static_cast<double>(of.size() - 1))];
}

void print(const char* name, std::vector<double>& times) {
  std::printf("\"%s_us\": {\"median\": %.1f, \"quartiles\": [%.1f, %.1f]}, ", name, quantile(times, 0.5),
              quantile(times, 0.25), quantile(times, 0.75));
}

/// One CPU for all, so that waking the other side costs the same in both; and before all other work, where we may:
/// what else runs on the machine then hardly counts. Children inherit both.
void isolate() {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(static_cast<std::size_t>(::sched_getcpu()), &one);
  ::sched_setaffinity(0, sizeof one, &one);
  const sched_param lowest{.sched_priority = 1};
  if (::sched_setscheduler(0, SCHED_FIFO, &lowest) != 0)
    std::fprintf(stderr, "no real-time priority (only root has it): run this on an idle machine\n");
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "usage: cold_start BOOTSTRAP EMPTY RUNS\n");
    return 2;
  }
  isolate();
  posix_spawn_file_actions_t quiet;
  ::posix_spawn_file_actions_init(&quiet);
  ::posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  const server api;
  std::vector<double> bootstrap;
  std::vector<double> empty;
  const int warm_up = 20;
  for (int run = -warm_up; run < std::atoi(arguments[3]); ++run) {
    const double times[] = {start_of(arguments[1], api, quiet), start_of_empty(arguments[2], quiet)};
    if (run < 0) continue;
    bootstrap.push_back(times[0]);
    empty.push_back(times[1]);
  }
  std::printf("{");
  print("bootstrap", bootstrap);
  print("empty", empty);
  std::printf("\"ratio\": %.3f, \"runs\": %zu}\n", quantile(bootstrap, 0.5) / quantile(empty, 0.5), bootstrap.size());
}
