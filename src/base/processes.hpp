#pragma once
#include <sparta/result.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::base {

struct command {
  std::vector<std::string> arguments;                ///< the program first, looked up on PATH
  std::filesystem::path folder{};                    ///< where it runs; empty = here
  std::map<std::string, std::string> environment{};  ///< added to, or replacing, our own variables
};

struct finished {
  int status = 0;      ///< exit status; 128 + signal when a signal ended it
  std::string output;  ///< stdout, whole
  std::string errors;  ///< stderr, whole
};

/// Child processes as a seam. No shell is ever involved.
class processes {
 public:
  /// Called with each line the child writes to stderr or stdout, as it comes.
  using line_sink = std::function<void(std::string_view line)>;

  virtual ~processes() = default;
  /// Waits for the end. A stop ends the child's whole process group and gives `interrupted`.
  virtual result<finished> run(const command& what, std::stop_token stop, const line_sink& on_line = {}) = 0;
  /// Starts a server in a session of its own, its output in `log`; returns its pid.
  virtual result<long> start_detached(const command& what, const std::filesystem::path& log) = 0;
  [[nodiscard]] virtual bool is_alive(long pid) const = 0;
  /// SIGTERM, then SIGKILL after a grace period; succeeds when it is gone already.
  virtual result<void> end(long pid) = 0;
};

class system_processes final : public processes {
 public:
  /// Who is asked to end has so long until killed.
  explicit system_processes(std::chrono::milliseconds grace = std::chrono::seconds(5)) : grace_(grace) {}
  result<finished> run(const command& what, std::stop_token stop, const line_sink& on_line = {}) override;
  result<long> start_detached(const command& what, const std::filesystem::path& log) override;
  [[nodiscard]] bool is_alive(long pid) const override;
  result<void> end(long pid) override;

 private:
  std::chrono::milliseconds grace_;
};

}  // namespace sparta::base
