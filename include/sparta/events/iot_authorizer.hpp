#pragma once
#include <sparta/events/binary.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sparta::events {

struct iot_tls_data {
  std::optional<std::string> server_name;  ///< the client's SNI
  json::rest more{};
};
constexpr auto json_names(json::as<iot_tls_data>) { return json::camel_case(); }

struct iot_http_data {
  std::map<std::string, std::string> headers;
  std::optional<std::string> query_string;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_http_data>) { return json::camel_case(); }

struct iot_mqtt_data {
  std::optional<std::string> username;
  std::optional<binary> password;
  std::optional<std::string> client_id;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_mqtt_data>) { return json::camel_case(); }

struct iot_protocol_data {
  std::optional<iot_tls_data> tls;
  std::optional<iot_http_data> http;
  std::optional<iot_mqtt_data> mqtt;
  json::rest more{};
};

struct iot_connection_metadata {
  std::string id;  ///< of the connection; for logs
  json::rest more{};
};

/// From AWS IoT Core, when a device connects.
/// https://docs.aws.amazon.com/iot/latest/developerguide/config-custom-auth.html
struct iot_authorizer {
  std::optional<std::string> token;
  bool signature_verified = false;  ///< of the token
  std::vector<std::string> protocols;
  iot_protocol_data protocol_data;
  iot_connection_metadata connection_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_authorizer>) { return json::camel_case(); }

/// A statement's list may be written as the one element it has.
using iot_text_or_list = std::variant<std::vector<std::string>, std::string>;

struct iot_policy_statement {
  std::string effect;
  iot_text_or_list action;
  iot_text_or_list resource;
  std::optional<std::map<std::string, json::value>> condition;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_policy_statement>) { return json::pascal_case(); }

struct iot_policy {
  std::string version = "2012-10-17";
  std::vector<iot_policy_statement> statement;
  json::rest more{};
};
constexpr auto json_names(json::as<iot_policy>) { return json::pascal_case(); }

struct iot_authorizer_response {
  bool is_authenticated = false;
  std::string principal_id = {};
  std::uint32_t disconnect_after_in_seconds = 0;                             ///< 300 to 86,400
  std::uint32_t refresh_after_in_seconds = 0;                                ///< 300 to 86,400
  std::vector<std::variant<iot_policy, std::string>> policy_documents = {};  ///< at most 10; or a policy as text
  json::rest more{};
};
constexpr auto json_names(json::as<iot_authorizer_response>) { return json::camel_case(); }

}  // namespace sparta::events
