#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace sparta::events {

struct connect_endpoint {
  std::string type;  ///< `TELEPHONE_NUMBER` …
  std::string address;
  json::rest more{};
};
constexpr auto json_names(json::as<connect_endpoint>) { return json::pascal_case(); }

struct connect_queue {
  std::string name;
  std::string arn;
  std::optional<connect_endpoint> outbound_caller_id;
  json::rest more{};
};
constexpr auto json_names(json::as<connect_queue>) { return json::pascal_case({{"arn", "ARN"}}); }

struct connect_audio {
  std::optional<std::string> start_fragment_number;
  std::optional<epoch_milliseconds> start_timestamp;
  std::optional<epoch_milliseconds> stop_timestamp;
  std::optional<std::string> stop_fragment_number;
  std::optional<std::string> stream_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<connect_audio>) { return json::pascal_case({{"stream_arn", "StreamARN"}}); }

struct connect_customer_media {
  std::optional<connect_audio> audio;
  json::rest more{};
};
constexpr auto json_names(json::as<connect_customer_media>) { return json::pascal_case(); }

struct connect_media_streams {
  std::optional<connect_customer_media> customer;
  json::rest more{};
};
constexpr auto json_names(json::as<connect_media_streams>) { return json::pascal_case(); }

struct connect_contact_data {
  std::string contact_id;
  std::string initial_contact_id;
  std::optional<std::string> previous_contact_id;
  std::optional<std::string> related_contact_id;
  std::string channel;            ///< `VOICE`, `CHAT`, `TASK` or `EMAIL`
  std::string initiation_method;  ///< `INBOUND`, `OUTBOUND`, `TRANSFER`, `CALLBACK`, `API` …
  std::string instance_arn;
  std::map<std::string, any_text> attributes;
  std::optional<connect_endpoint> customer_endpoint;
  std::optional<connect_endpoint> system_endpoint;
  std::optional<connect_queue> queue;
  std::optional<connect_media_streams> media_streams;
  std::optional<std::string> customer_id;
  std::optional<std::string> language_code;
  std::optional<std::string> name;
  std::optional<std::string> description;
  std::map<std::string, any_text> tags;
  json::value references;          ///< by name, each with a type and a value
  json::value segment_attributes;  ///< by name, each with its typed value
  json::rest more{};
};
constexpr auto json_names(json::as<connect_contact_data>) {
  return json::pascal_case({{"instance_arn", "InstanceARN"}});
}

struct connect_details {
  connect_contact_data contact_data;
  std::map<std::string, any_text> parameters;  ///< of the block that invokes the function
  json::rest more{};
};
constexpr auto json_names(json::as<connect_details>) { return json::pascal_case(); }

/// From a contact flow. The answer is an object of texts, 32 kB at most: an aggregate, or a `std::map`.
/// https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html
struct connect {
  std::string name;  ///< `ContactFlowEvent`
  connect_details details;
  json::rest more{};
};
constexpr auto json_names(json::as<connect>) { return json::pascal_case(); }

}  // namespace sparta::events
