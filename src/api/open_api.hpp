#pragma once
#include <sparta/api/describe_handler.hpp>
#include <sparta/http/method.hpp>
#include <sparta/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sparta::api {

struct described_route {
  http::method method = http::method::any;
  std::string path;  ///< as declared; any other text is a route of the API's own, such as `$default`
  std::string function;
  std::string summary{};
  describer describe = nullptr;  ///< null: as another route of the function, else nothing is known but the path
  json::array security{};        ///< requirements, one of which has to be met: `{"Users": ["orders/read"]}`
};

struct described_api {
  std::string title;
  std::string description{};
  json::array servers{};
  json::object security_schemes{};  ///< by the names that the routes use
  std::vector<described_route> routes{};
};

/// The API as a document of OpenAPI 3.1: https://spec.openapis.org/oas/v3.1.0
[[nodiscard]] json::value open_api(const described_api& what);

/// A server whose address AWS makes up. Below it, `path` is empty or begins with a slash.
[[nodiscard]] json::value execute_api_server(const std::string& path);

/// A header that says who calls; `kind` is how API Gateway's own exports name what looks at it: `awsSigv4`, `custom`.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authtype.html
[[nodiscard]] json::value header_scheme(std::string_view header, std::string_view kind);

}  // namespace sparta::api
