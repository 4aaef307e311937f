#pragma once
#include "runtime/log_writer.hpp"

#include <sparta/log.hpp>

#include <memory>
#include <string_view>

namespace sparta::runtime {

struct metric_batch;

/// Whose metrics they are.
struct metric_origin {
  std::string_view service;
  std::string_view request_id;
};

class pending_metrics {
 public:
  virtual ~pending_metrics() = default;
  [[nodiscard]] virtual metric_batch& batch() = 0;
  virtual void write(log_writer& to, const metric_origin& from) const = 0;
};

/// Where a handler's metrics wait for its end. They come with their first use, and by way of virtual functions alone,
/// so that the bootstrap of a service without metrics holds no code for them.
struct metric_slot {
  logger log{};  ///< of what is refused
  std::unique_ptr<pending_metrics> pending{};
};

}  // namespace sparta::runtime
