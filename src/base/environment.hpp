#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sparta::base {

/// The process environment, read only: a seam, because what it holds decides where we deploy and as whom.
class environment {
 public:
  virtual ~environment() = default;
  /// Absent and empty are both "not set": every AWS SDK treats them alike.
  [[nodiscard]] virtual std::optional<std::string> get(std::string_view name) const = 0;
};

class process_environment final : public environment {
 public:
  [[nodiscard]] std::optional<std::string> get(std::string_view name) const override;
};

/// Holds just what it is given: for tests, and for child processes' views.
class fixed_environment final : public environment {
 public:
  explicit fixed_environment(std::map<std::string, std::string, std::less<>> variables = {});
  [[nodiscard]] std::optional<std::string> get(std::string_view name) const override;

 private:
  std::map<std::string, std::string, std::less<>> variables_;
};

}  // namespace sparta::base
