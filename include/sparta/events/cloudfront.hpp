#pragma once
#include <sparta/events/cloudfront_origin.hpp>
#include <sparta/events/number_text.hpp>

#include <variant>

namespace sparta::events {

struct cloudfront_body {
  bool input_truncated = false;
  std::string action;    ///< `read-only`, or `replace` in a reply
  std::string encoding;  ///< of `data`: `base64`, or `text` in a reply
  std::string data;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudfront_body>) { return json::camel_case(); }

struct cloudfront_request {
  std::string client_ip;
  std::string method;
  std::string uri;
  std::string querystring;
  cloudfront_headers headers;
  std::optional<cloudfront_body> body;      ///< when the association includes it
  std::optional<cloudfront_origin> origin;  ///< in origin requests and responses
  json::rest more{};
};
constexpr auto json_names(json::as<cloudfront_request>) { return json::camel_case(); }

/// What the origin answered, or what a function makes.
/// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html
struct cloudfront_response {
  number_text<int> status = 200;
  std::optional<std::string> status_description = {};
  cloudfront_headers headers = {};
  std::optional<std::string> body = {};           ///< of a made one
  std::optional<std::string> body_encoding = {};  ///< `text` or `base64`
  json::rest more{};
};
constexpr auto json_names(json::as<cloudfront_response>) { return json::camel_case(); }

/// What a function at the edge returns: the request to go on with, or the response.
using cloudfront_reply = std::variant<cloudfront_request, cloudfront_response>;

struct cloudfront_config {
  std::optional<std::string> distribution_domain_name;
  std::string distribution_id;
  std::optional<std::string> event_type;  ///< `viewer-request`, `origin-request`, `origin-response`, `viewer-response`
  std::optional<std::string> request_id;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudfront_config>) { return json::camel_case(); }

struct cloudfront_exchange {
  cloudfront_config config;
  std::optional<cloudfront_request> request;
  std::optional<cloudfront_response> response;  ///< in response events
  json::rest more{};
};

struct cloudfront_record {
  cloudfront_exchange cf;
  json::rest more{};
};

/// Lambda@Edge: one record.
/// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html
struct cloudfront {
  std::vector<cloudfront_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudfront>) { return json::pascal_case(); }

}  // namespace sparta::events
