#pragma once
#include "local/loopback.hpp"

#include <deque>
#include <set>
#include <string>
#include <vector>

namespace sparta::testing {

/// A loopback interface with nothing on it but what a test puts there. Answers are used up in order; the last one
/// stays.
class fake_loopback final : public local::loopback {
 public:
  fake_loopback& answers(int status, std::string body = {}) {
    answers_.push_back(local::loopback_answer{.status = status, .body = std::move(body)});
    return *this;
  }
  fake_loopback& is_silent() {
    answers_.push_back(error{.kind = error_kind::unavailable, .message = "nothing answers"});
    return *this;
  }

  [[nodiscard]] bool is_free(std::uint16_t port) const override { return !taken.contains(port); }
  [[nodiscard]] result<std::uint16_t> free_port() const override { return std::uint16_t{40'001}; }
  result<local::loopback_answer> get(std::uint16_t port, std::string_view path, std::chrono::milliseconds) override {
    asked.push_back("127.0.0.1:" + std::to_string(port) + std::string(path));
    if (answers_.empty()) return local::loopback_answer{.status = 200};
    const auto next = answers_.front();
    if (answers_.size() > 1) answers_.pop_front();
    return next;
  }

  std::set<std::uint16_t> taken{};
  std::vector<std::string> asked{};

 private:
  std::deque<result<local::loopback_answer>> answers_{};
};

}  // namespace sparta::testing
