#pragma once
#include "local/emulator.hpp"
#include "support/fake_clock.hpp"
#include "support/fake_locker.hpp"
#include "support/fake_loopback.hpp"
#include "support/memory_files.hpp"
#include "support/recording_log.hpp"

#include <gtest/gtest.h>

namespace sparta::testing {

inline std::string proc_stat(long pid, std::string_view name, std::string_view state, std::uint64_t start_ticks) {
  return std::to_string(pid) + " (" + std::string(name) + ") " + std::string(state) +
         " 1 1 1 0 -1 4194560 1 0 0 0 1 2 0 0 20 0 1 0 " + std::to_string(start_ticks) +
         " 1000 200 18446744073709551615";
}

/// Servers that show in a /proc in memory for as long as they live.
class fake_servers final : public base::processes {
 public:
  explicit fake_servers(memory_files& files) : files_(files) {}

  result<base::finished> run(const base::command&, std::stop_token, const line_sink&) override {
    return error{.kind = error_kind::internal, .message = "nothing is run to its end here"};
  }
  result<long> start_detached(const base::command& what, const std::filesystem::path& log) override {
    started.push_back(what);
    if (refuses) return error{.kind = error_kind::io, .message = "can't run it"};
    files_.content[log] += "starting\n";
    if (!dies_at_once) put(next_pid, 5000);
    return next_pid++;
  }
  [[nodiscard]] bool is_alive(long pid) const override { return files_.exists(stat(pid)); }
  result<void> end(long pid) override {
    ended.push_back(pid);
    return files_.remove(stat(pid));
  }

  void put(long pid, std::uint64_t ticks) { files_.content[stat(pid)] = proc_stat(pid, "ministack", "S", ticks); }
  void vanish(long pid) { files_.content.erase(stat(pid)); }

  std::vector<base::command> started{};
  std::vector<long> ended{};
  long next_pid = 4711;
  bool refuses = false;
  bool dies_at_once = false;

 private:
  static std::filesystem::path stat(long pid) { return "/proc/" + std::to_string(pid) + "/stat"; }
  memory_files& files_;
};

/// A machine with MiniStack installed and nothing running.
struct local_machine : ::testing::Test {
  local_machine() { files.content["/usr/bin/ministack"] = ""; }

  base::fixed_environment environment{{{"HOME", "/h/ada"}, {"PATH", "relative:/usr/bin"}}};
  memory_files files{};
  fake_servers processes{files};
  fake_clock clock{};
  fake_loopback loopback{};
  fake_locker locker{};
  recording_log log{};
  std::stop_source stop{};
  local::world world{environment, files, processes, clock, loopback, locker, log, stop.get_token()};

  static constexpr const char* folder = "/h/ada/.local/state/sparta/local";
  std::filesystem::path state_file = std::filesystem::path(folder) / "emulator.json";
};

}  // namespace sparta::testing
