#pragma once
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct alb_target {
  std::string target_group_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<alb_target>) { return json::camel_case(); }

struct alb_request_context {
  alb_target elb;
  json::rest more{};
};

/// A request to an Application Load Balancer. Headers and parameters are in the maps with many values when the target
/// group has them enabled, in the plain ones else. Parameters are as the URL has them, not decoded.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
struct alb_request {
  alb_request_context request_context;
  std::string http_method;
  std::string path;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::vector<std::string>> multi_value_headers;
  std::map<std::string, std::string> query_string_parameters;
  std::map<std::string, std::vector<std::string>> multi_value_query_string_parameters;
  std::string body;
  bool is_base64_encoded = false;  ///< the body
  json::rest more{};
};
constexpr auto json_names(json::as<alb_request>) { return json::camel_case(); }

/// Of the two maps of headers, the load balancer reads the one that the request had.
struct alb_response {
  int status_code = 200;
  std::optional<std::string> status_description = {};  ///< `200 OK`
  std::map<std::string, std::string> headers = {};
  std::map<std::string, std::vector<std::string>> multi_value_headers = {};
  std::string body = {};
  bool is_base64_encoded = false;
  json::rest more{};
};
constexpr auto json_names(json::as<alb_response>) { return json::camel_case(); }

}  // namespace sparta::events
