#pragma once
#include "aws/client.hpp"
#include "aws/logs.hpp"
#include "cli/deployed.hpp"

#include <sparta/result.hpp>

#include <set>
#include <string>
#include <vector>

namespace sparta::cli {

struct function_event {
  std::string function;
  aws::logs::log_event event;
};

/// Reads several functions' log groups as one log, each event once.
class log_reader {
 public:
  log_reader(std::vector<deployed_function> functions, base::timestamp since);
  /// All that is new, in order of time. A group that doesn't exist yet is empty.
  [[nodiscard]] result<std::vector<function_event>> read(aws::client& with);

 private:
  struct source {
    deployed_function function;
    base::timestamp since;
    std::set<std::string> seen{};  ///< ids of events that the next read meets again
  };
  static result<void> read_group(aws::client& with, source& from, std::vector<function_event>& into);
  std::vector<source> sources_;
};

}  // namespace sparta::cli
