#pragma once

/// What sources that are streams have in common.
/// https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
namespace sparta::rules {
void batch_size_must_be_1_to_10000();
void maximum_batching_window_must_be_0s_to_300s();
void maximum_record_age_must_be_60s_to_7_days();
void maximum_retry_attempts_must_be_0_to_10000();
void parallelization_factor_must_be_1_to_10();
void tumbling_window_must_be_1s_to_900s();
}  // namespace sparta::rules
