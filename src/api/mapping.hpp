#pragma once
#include <sparta/api/mapped_body.hpp>
#include <sparta/http/cors.hpp>
#include <sparta/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Mapping templates: what a method of a REST API makes of a request before it invokes the function, and of its answer.
/// docs/reference/mapping_templates.md
namespace sparta::api::mapping {

/// What a method hands to its function.
struct request_form {
  /// Empty: `default_content_types()`. A request of another type is answered 415.
  std::vector<std::string> content_types{};
  mapped_body body = mapped_body::raw;
  /// `method.request.querystring.limit`, as the method declares them: nothing else is handed on. None: all there is.
  std::optional<std::vector<std::string>> parameters{};
  /// Those that the API calls binary; the integration must then have `ContentHandling` `CONVERT_TO_TEXT`.
  std::vector<std::string> binary_media_types{};
};

/// JSON, text and the two kinds of forms.
[[nodiscard]] const std::vector<std::string>& default_content_types();

/// By content type; to be used with the passthrough behaviour `NEVER`.
[[nodiscard]] json::object request_templates(const request_form& of);

/// Which pages may call: each value is text or an intrinsic function.
struct cors_values {
  std::vector<json::value> origins{};
  json::value headers{};
  json::value methods{};
  json::value expose_headers{};
  json::value max_age{};
  bool allow_credentials = false;
};

/// `methods` are those of the path, for what the declaration doesn't say. None when the origins are one expression that
/// becomes a list when deployed: a template can't take it apart.
[[nodiscard]] std::optional<cors_values> cors_of(const http::cors& declared, const std::vector<std::string>& methods);

/// The default one, whose template takes status and headers from the answer, and one for functions that failed.
[[nodiscard]] json::array integration_responses(int default_status, const std::optional<cors_values>& cors);

/// What `integration_responses` refers to: each status once, with the headers of `cors`. More may be added to them.
[[nodiscard]] json::array method_responses(const std::vector<int>& statuses, const std::optional<cors_values>& cors);

/// What answers a browser's question before the request: the properties `Integration` and `MethodResponses` of a method
/// `OPTIONS`.
struct preflight {
  json::object integration;
  json::array method_responses;
};
[[nodiscard]] preflight mock_cors(const cors_values& cors);

/// For a gateway response's `ResponseParameters`: `gatewayresponse.header.…`. One origin at most can be told there; of
/// several, none is.
[[nodiscard]] json::object gateway_response_parameters(const cors_values& cors);

/// Variables of the environment by which a function behind the proxy integration adds the headers itself, since API
/// Gateway adds none then: src/http/allow_origin.hpp.
[[nodiscard]] json::object cors_environment(const cors_values& cors);

/// What is wrong, in words; empty when nothing is.
[[nodiscard]] std::vector<std::string> faults(const request_form& of);

}  // namespace sparta::api::mapping
