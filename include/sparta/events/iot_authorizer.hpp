#pragma once
#include <sparta/events/binary.hpp>
#include <sparta/events/iam_policy.hpp>
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

struct iot_authorizer_response {
  bool is_authenticated = false;
  std::string principal_id = {};
  std::uint32_t disconnect_after_in_seconds = 0;  ///< 300 to 86,400
  std::uint32_t refresh_after_in_seconds = 0;     ///< 300 to 86,400
  /// At most 10; one may also be JSON as text.
  std::vector<std::variant<iam_policy_document, std::string>> policy_documents = {};
  json::rest more{};
};
constexpr auto json_names(json::as<iot_authorizer_response>) { return json::camel_case(); }

}  // namespace sparta::events
