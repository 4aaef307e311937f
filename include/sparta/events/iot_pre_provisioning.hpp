#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace sparta::events {

/// From fleet provisioning, before a device is registered.
/// https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html
struct iot_pre_provisioning {
  std::string claim_certificate_id;
  std::string certificate_id;
  std::string certificate_pem;
  std::string template_arn;
  std::string client_id;
  std::map<std::string, any_text> parameters;  ///< what the device sent
  json::rest more{};
};
constexpr auto json_names(json::as<iot_pre_provisioning>) { return json::camel_case(); }

struct iot_pre_provisioning_response {
  bool allow_provisioning = false;
  std::map<std::string, std::string> parameter_overrides = {};
  json::rest more{};
};
constexpr auto json_names(json::as<iot_pre_provisioning_response>) { return json::camel_case(); }

}  // namespace sparta::events
