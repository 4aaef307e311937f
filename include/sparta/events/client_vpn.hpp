#pragma once
#include <sparta/json/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// From an endpoint of AWS Client VPN, when a client connects. The function's name begins with `AWSClientVPN-`.
/// https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/connection-authorization.html
struct client_vpn {
  std::string connection_id;
  std::string endpoint_id;
  std::string common_name;
  std::string username;
  std::string platform;
  std::string platform_version;
  std::string public_ip;
  std::string client_openvpn_version;
  std::optional<std::string> aws_client_version;
  std::optional<std::string> groups;
  std::string schema_version;
  json::rest more{};
};
constexpr auto json_names(json::as<client_vpn>) { return json::kebab_case(); }

struct client_vpn_response {
  bool allow = false;
  std::string error_msg_on_denied_connection = {};  ///< 255 characters at most
  std::vector<std::string> posture_compliance_statuses = {};
  std::string schema_version = "v3";
  json::rest more{};
};
constexpr auto json_names(json::as<client_vpn_response>) { return json::kebab_case(); }

}  // namespace sparta::events
