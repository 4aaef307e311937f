#pragma once
#include <sparta/api/rest_domain.hpp>
#include <sparta/api/rest_stage.hpp>
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/http/cors.hpp>
#include <sparta/names.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// From where an API is reached.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html
enum class rest_endpoint { regional, edge, private_ };

/// Where a request has its API key: in the header `x-api-key`, or in what the authorizer answers.
enum class api_key_source { header, authorizer };

/// An API Gateway REST API.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html
struct rest_api_options {
  logical_id name;
  std::string_view description{};
  std::optional<http::cors> cors{};
  rest_stage_options stage{};
  /// False: declared, and reached by nobody.
  bool deployed = true;
  rest_endpoint endpoint = rest_endpoint::regional;
  /// Of a private API: through which it is reached.
  cfn::value<cfn::list<std::string>> vpc_endpoint_ids{};
  /// Who may call it: `iam::document({…})`. Default, of a private API: all that come through its VPC endpoints.
  cfn::value<json::value> policy{};
  /// Media types whose bodies pass as bytes: `image/png`, `*/*`.
  cfn::value<cfn::list<std::string>> binary_media_types{};
  /// Answers of at least so many bytes are compressed for those who take it.
  std::optional<std::uint32_t> minimum_compression_size{};
  sparta::api_key_source api_key_source = sparta::api_key_source::header;
  /// Only the custom domain answers.
  bool disable_execute_api_endpoint = false;
  cfn::value<std::string> clone_from{};
  std::optional<rest_domain> domain{};
  /// Sets, for all of the account's region, the role by which API Gateway writes logs; it stays when the stack goes.
  bool cloudwatch_role = false;
};

}  // namespace sparta
