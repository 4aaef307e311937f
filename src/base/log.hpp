#pragma once
#include <string>
#include <utility>
#include <vector>

namespace sparta::base {

enum class level { trace, debug, info, warn, error, fatal };

/// One line of the tool's own log, as data: the command line decides how it looks.
struct log_line {
  base::level level = base::level::info;
  std::string message;
  std::vector<std::pair<std::string, std::string>> fields{};
};

class log_sink {
 public:
  virtual ~log_sink() = default;
  virtual void write(log_line line) = 0;

  using fields = std::vector<std::pair<std::string, std::string>>;
  void debug(std::string message, fields with = {}) { write({level::debug, std::move(message), std::move(with)}); }
  void info(std::string message, fields with = {}) { write({level::info, std::move(message), std::move(with)}); }
  void warn(std::string message, fields with = {}) { write({level::warn, std::move(message), std::move(with)}); }
};

}  // namespace sparta::base
