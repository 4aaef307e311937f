#pragma once
#include <sparta/events/binary.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct kinesis_analytics_delivery_metadata {
  std::int64_t retry_hint = 0;  ///< how often the record's delivery failed
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_delivery_metadata>) { return json::camel_case(); }

struct kinesis_analytics_output_record {
  std::string record_id;
  binary data;
  std::optional<kinesis_analytics_delivery_metadata> lambda_delivery_record_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_output_record>) { return json::camel_case(); }

/// Records that an application delivers.
/// https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html
struct kinesis_analytics_output {
  std::string invocation_id;
  std::string application_arn;
  std::vector<kinesis_analytics_output_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_output>) { return json::camel_case(); }

struct kinesis_analytics_delivery {
  std::string record_id{};  ///< the request's
  std::string result{};     ///< `Ok` or `DeliveryFailed`
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_delivery>) { return json::camel_case(); }

/// The answer, with each record of the request.
struct kinesis_analytics_output_response {
  std::vector<kinesis_analytics_delivery> records{};
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_analytics_output_response>) { return json::camel_case(); }

}  // namespace sparta::events
