#pragma once
#include <sparta/json/json.hpp>

#include <optional>
#include <string>

namespace sparta::events {

enum class cloudformation_request : unsigned char { create, update, remove };
constexpr auto json_names(json::as<cloudformation_request>) {
  return json::names({{"create", "Create"}, {"update", "Update"}, {"remove", "Delete"}});
}

/// What CloudFormation asks of a custom resource. `Properties` is a type of your own: in it numbers and booleans arrive
/// as text (`number_text`), and `ServiceToken` is one of its members.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html
template <class Properties = json::value>
struct cloudformation_custom_resource {
  cloudformation_request request_type = cloudformation_request::create;
  std::string request_id;
  std::string response_url;  ///< signed in advance, thus a secret
  std::string stack_id;
  std::string resource_type;  ///< `Custom::…` or `AWS::CloudFormation::CustomResource`
  std::string logical_resource_id;
  std::optional<std::string> physical_resource_id;  ///< from the answer to `create`
  std::optional<std::string> service_token;
  std::optional<std::string> service_timeout;  ///< seconds
  Properties resource_properties{};
  std::optional<Properties> old_resource_properties;  ///< of an update
  json::rest more{};
};
template <class Properties>
constexpr auto json_names(json::as<cloudformation_custom_resource<Properties>>) {
  return json::pascal_case({{"response_url", "ResponseURL"}});
}

enum class cloudformation_status : unsigned char { success, failed };
constexpr auto json_names(json::as<cloudformation_status>) {
  return json::names({{"success", "SUCCESS"}, {"failed", "FAILED"}});
}

/// What is put to the request's `response_url`, 4096 bytes at most. `Data` is a type of your own: its members are the
/// resource's attributes.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
template <class Data = json::value>
struct cloudformation_custom_resource_response {
  cloudformation_status status = cloudformation_status::success;
  std::optional<std::string> reason = {};  ///< needed when it failed
  std::string physical_resource_id = {};
  std::string stack_id = {};
  std::string request_id = {};
  std::string logical_resource_id = {};
  std::optional<bool> no_echo = {};
  std::optional<Data> data = {};
  json::rest more{};
};
template <class Data>
constexpr auto json_names(json::as<cloudformation_custom_resource_response<Data>>) {
  return json::pascal_case();
}

}  // namespace sparta::events
