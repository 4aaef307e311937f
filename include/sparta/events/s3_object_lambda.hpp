#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace sparta::events {

/// Where the object is, and where its new form goes by WriteGetObjectResponse.
struct s3_get_object_context {
  std::string input_s3_url;
  std::string output_route;
  std::string output_token;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_get_object_context>) { return json::camel_case(); }

/// Where the original answer is; the new one is what the function answers.
struct s3_input_context {
  std::string input_s3_url;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_input_context>) { return json::camel_case(); }

struct s3_access_point_configuration {
  std::string access_point_arn;
  std::string supporting_access_point_arn;
  std::string payload;  ///< what the access point's owner set
  json::rest more{};
};
constexpr auto json_names(json::as<s3_access_point_configuration>) { return json::camel_case(); }

struct s3_user_request {
  std::string url;
  std::map<std::string, std::string> headers;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_user_request>) { return json::camel_case(); }

struct s3_session_attributes {
  std::string mfa_authenticated;  ///< `true` or `false`
  events::timestamp creation_date;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_session_attributes>) { return json::camel_case(); }

struct s3_session_issuer {
  std::string type;
  std::string principal_id;
  std::string arn;
  std::string account_id;
  std::string user_name;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_session_issuer>) { return json::camel_case(); }

struct s3_session_context {
  std::optional<s3_session_attributes> attributes;
  std::optional<s3_session_issuer> session_issuer;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_session_context>) { return json::camel_case(); }

/// Who asked.
struct s3_caller {
  std::string type;  ///< such as `IAMUser` or `AssumedRole`
  std::string principal_id;
  std::string arn;
  std::string account_id;
  std::string access_key_id;
  std::optional<std::string> user_name;
  std::optional<std::string> invoked_by;
  std::optional<s3_session_context> session_context;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_caller>) { return json::camel_case(); }

/// A GET, a HEAD or a list of an Object Lambda access point: which, the context that is there says.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html
struct s3_object_lambda {
  std::string x_amz_request_id;
  std::optional<s3_get_object_context> get_object_context;
  std::optional<s3_input_context> head_object_context;
  std::optional<s3_input_context> list_objects_context;
  std::optional<s3_input_context> list_objects_v2_context;
  s3_access_point_configuration configuration;
  s3_user_request user_request;
  s3_caller user_identity;
  std::string protocol_version;
  json::rest more{};
};
constexpr auto json_names(json::as<s3_object_lambda>) { return json::camel_case(); }

/// The answer to a HEAD.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-headobject.html
struct s3_object_lambda_head_response {
  std::int32_t status_code = 200;
  std::optional<std::string> error_code{};
  std::optional<std::string> error_message{};
  std::map<std::string, json::value> headers{};
  json::rest more{};
};
constexpr auto json_names(json::as<s3_object_lambda_head_response>) { return json::camel_case(); }

/// The answer to a list, as XML or as JSON.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-listobjects.html
struct s3_object_lambda_list_response {
  std::int32_t status_code = 200;
  std::optional<std::string> error_code{};
  std::optional<std::string> error_message{};
  std::optional<std::string> list_result_xml{};
  json::value list_bucket_result{};
  json::rest more{};
};
constexpr auto json_names(json::as<s3_object_lambda_list_response>) { return json::camel_case(); }

}  // namespace sparta::events
