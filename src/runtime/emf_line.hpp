#pragma once
#include "runtime/metric_batch.hpp"
#include "runtime/metric_slot.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace sparta::runtime {

/// A batch in the embedded metric format: one JSON object and a line end each, and as many of them as CloudWatch's
/// limits take. Nothing without a metric.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
[[nodiscard]] std::vector<std::string> emf_lines(const metric_batch& batch, const metric_origin& from,
                                                 std::chrono::system_clock::time_point when);

}  // namespace sparta::runtime
