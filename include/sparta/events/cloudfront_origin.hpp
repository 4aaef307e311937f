#pragma once
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct cloudfront_header {
  std::optional<std::string> key = {};  ///< the name as it was spelled
  std::string value = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cloudfront_header>) { return json::camel_case(); }

/// By the names in lower case.
using cloudfront_headers = std::map<std::string, std::vector<cloudfront_header>>;

struct cloudfront_custom_origin {
  cloudfront_headers custom_headers;
  std::string domain_name;
  int keepalive_timeout = 0;  ///< seconds
  std::string path;
  int port = 0;
  std::string protocol;  ///< `http` or `https`
  int read_timeout = 0;  ///< seconds
  std::optional<int> response_completion_timeout;
  std::vector<std::string> ssl_protocols;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudfront_custom_origin>) { return json::camel_case(); }

struct cloudfront_s3_origin {
  std::string auth_method;  ///< `origin-access-identity` or `none`
  cloudfront_headers custom_headers;
  std::string domain_name;
  std::string path;
  std::string region;
  std::optional<int> read_timeout;  ///< seconds
  std::optional<int> response_completion_timeout;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudfront_s3_origin>) { return json::camel_case(); }

/// One of the two.
struct cloudfront_origin {
  std::optional<cloudfront_custom_origin> custom;
  std::optional<cloudfront_s3_origin> s3;
  json::rest more{};
};

}  // namespace sparta::events
