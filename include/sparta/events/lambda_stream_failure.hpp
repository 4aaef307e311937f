#pragma once
#include <sparta/events/lambda_destination.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace sparta::events {

/// Where the records that were given up are.
struct lambda_stream_batch {
  std::string shard_id;
  std::string start_sequence_number;
  std::string end_sequence_number;
  events::timestamp approximate_arrival_of_first_record;
  events::timestamp approximate_arrival_of_last_record;
  std::uint32_t batch_size = 0;
  std::string stream_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<lambda_stream_batch>) { return json::camel_case(); }

/// A batch of a stream that a function failed to process, as the source's destination for failures gets it.
/// https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html
/// https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html
struct lambda_stream_failure {
  std::string version;
  events::timestamp timestamp;
  lambda_request_context request_context;
  std::optional<lambda_response_context> response_context;
  std::optional<lambda_stream_batch> kinesis_batch_info;
  std::optional<lambda_stream_batch> dynamodb_batch_info;
  json::value payload{};  ///< the event itself, in a bucket
  json::rest more{};
};
constexpr auto json_names(json::as<lambda_stream_failure>) {
  return json::camel_case({{"kinesis_batch_info", "KinesisBatchInfo"}, {"dynamodb_batch_info", "DDBStreamBatchInfo"}});
}

}  // namespace sparta::events
