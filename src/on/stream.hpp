#pragma once
#include "on/mapping.hpp"

namespace sparta::on {

/// What Kinesis and DynamoDB have in common.
template <class Source>
void set_stream(mapping& to, const Source& source) {
  set(to, "BatchSize", source.batch_size);
  set(to, "MaximumBatchingWindowInSeconds", source.maximum_batching_window);
  set(to, "ParallelizationFactor", source.parallelization_factor);
  set(to, "MaximumRetryAttempts", source.maximum_retry_attempts);
  set(to, "MaximumRecordAgeInSeconds", source.maximum_record_age);
  set(to, "TumblingWindowInSeconds", source.tumbling_window);
  set_flag(to, "BisectBatchOnFunctionError", source.bisect_batch_on_function_error);
  set_starting_point(to, source.starting_position);
  set_filters(to, source.filters);
  set_on_failure(to, source.on_failure);
  add_metric(to, "EventCount", source.metrics);
  // https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html
  if (source.tumbling_window.number() && source.parallelization_factor.number().value_or(1) > 1)
    to.made.problems.emplace_back(
        "a tumbling window needs one batch of a shard at a time: leave .parallelization_factor out.");
}

}  // namespace sparta::on
