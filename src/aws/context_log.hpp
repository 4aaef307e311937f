#pragma once
#include "base/log.hpp"

#include <sparta/log.hpp>

namespace sparta::aws {

/// Puts the client's lines into the log of an invocation.
class context_log final : public base::log_sink {
 public:
  explicit context_log(logger into) : into_(into) {}
  void write(base::log_line line) override;

 private:
  logger into_;
};

}  // namespace sparta::aws
