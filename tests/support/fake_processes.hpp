#pragma once
#include "base/processes.hpp"

#include <deque>

namespace sparta::testing {

/// Child processes that never run: results come from a script, commands are kept.
class fake_processes final : public base::processes {
 public:
  fake_processes& ends(int status, std::string output = {}, std::string errors = {}) {
    outcomes_.push_back(base::finished{.status = status, .output = std::move(output), .errors = std::move(errors)});
    return *this;
  }
  fake_processes& fails(error_kind kind, std::string message) {
    outcomes_.push_back(error{.kind = kind, .message = std::move(message)});
    return *this;
  }

  result<base::finished> run(const base::command& what, std::stop_token, const line_sink& on_line) override {
    commands.push_back(what);
    if (outcomes_.empty()) return error{.kind = error_kind::internal, .message = "no outcome scripted"};
    auto next = std::move(outcomes_.front());
    outcomes_.pop_front();
    if (next && on_line) on_line(next->output);
    return next;
  }
  result<long> start_detached(const base::command& what, const std::filesystem::path&) override {
    commands.push_back(what);
    alive = true;
    return 4711L;
  }
  [[nodiscard]] bool is_alive(long) const override { return alive; }
  result<void> end(long) override {
    alive = false;
    return {};
  }

  std::vector<base::command> commands{};
  bool alive = false;

 private:
  std::deque<result<base::finished>> outcomes_{};
};

}  // namespace sparta::testing
