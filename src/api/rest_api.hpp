#pragma once
#include "api/rest_method.hpp"
#include "model/part.hpp"
#include "model/service.hpp"

#include <sparta/api/rest_api_options.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::api {

/// One of its stages; properties and settings by AWS's names.
struct rest_stage {
  std::string name;
  json::object properties{};
  json::object settings{};  ///< of all methods
  bool logs_access = false;
  json::object access_log{};  ///< `Format`, and `DestinationArn` if it isn't the stack's own group
  int log_retention_days = 30;
  json::value web_acl_arn{};
  model::source_line declared_at{};
};

struct rest_authorizing {
  std::string name;
  std::optional<std::size_t> judge{};
  json::object properties{};
  model::source_line declared_at{};
};

/// What has a name and properties, and no more: a model, a usage plan, an answer of API Gateway's own.
struct rest_element {
  std::string name;
  json::object properties{};
  model::source_line declared_at{};
};

struct rest_key {
  rest_element what;
  std::size_t plan = 0;
};

struct rest_domain_name {
  json::value name{};
  json::object properties{};  ///< empty: the domain is there already
  std::string base_path{};
  json::value hosted_zone_id{};
};

/// A REST API as it was declared.
struct declared_rest_api {
  std::string name;
  json::object properties{};
  std::optional<http::cors> cors{};
  bool deployed = true;
  rest_endpoint endpoint = rest_endpoint::regional;
  bool cloudwatch_role = false;
  std::optional<rest_domain_name> domain{};
  std::vector<rest_stage> stages{};
  std::vector<rest_view> views{};  ///< the first is the default one
  std::vector<rest_route> routes{};
  std::vector<rest_authorizing> authorizers{};
  std::vector<rest_element> models{};
  std::vector<rest_element> usage_plans{};
  std::vector<rest_key> api_keys{};
  std::vector<rest_element> gateway_responses{};
  model::source_line declared_at{};
};

[[nodiscard]] model::part_wiring wire(const declared_rest_api& what, const model::service& of);

/// What API Gateway would refuse of it, or could never use.
[[nodiscard]] std::vector<model::problem> problems_of(const declared_rest_api& what, const model::service& of);

/// `https://<id>.execute-api.<region>.amazonaws.com/<stage>`
[[nodiscard]] json::value url_of(const declared_rest_api& what, const rest_stage& stage);

}  // namespace sparta::api
