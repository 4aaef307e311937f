#pragma once
#include "aws/secret.hpp"

#include <sparta/result.hpp>

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>

namespace sparta::aws {

struct credentials {
  std::string access_key_id;
  secret secret_access_key;
  secret session_token{};
  std::optional<std::chrono::system_clock::time_point> expiry{};
  std::string source{};  ///< where they came from, in words: `environment`, `profile dev`
};

class credentials_provider {
 public:
  virtual ~credentials_provider() = default;
  virtual result<credentials> get(std::stop_token stop) = 0;
};

/// Always the same ones: tests, the embedded AWS.
class fixed_credentials final : public credentials_provider {
 public:
  explicit fixed_credentials(credentials held) : held_(std::move(held)) {}
  result<credentials> get(std::stop_token) override { return held_; }

 private:
  credentials held_;
};

}  // namespace sparta::aws
