#pragma once
#include <sparta/events/binary.hpp>
#include <sparta/events/firehose.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct kinesis_analytics_firehose_metadata {
  epoch_milliseconds approximate_arrival_timestamp;
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_firehose_metadata>) { return json::camel_case(); }

struct kinesis_analytics_record {
  std::string record_id;
  binary data;
  std::optional<firehose_kinesis_metadata> kinesis_stream_record_metadata;
  std::optional<kinesis_analytics_firehose_metadata> kinesis_firehose_record_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_record>) { return json::camel_case(); }

/// Records that an application has transformed before it reads them.
/// https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing-data-model.html
struct kinesis_analytics {
  std::string invocation_id;
  std::string application_arn;
  std::optional<std::string> stream_arn;
  std::vector<kinesis_analytics_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics>) { return json::camel_case(); }

struct kinesis_analytics_transformed {
  std::string record_id{};  ///< the request's
  std::string result{};     ///< `Ok`, `Dropped` or `ProcessingFailed`
  binary data{};
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_transformed>) { return json::camel_case(); }

/// The answer, with each record of the request.
struct kinesis_analytics_response {
  std::vector<kinesis_analytics_transformed> records{};
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_response>) { return json::camel_case(); }

}  // namespace sparta::events
