#pragma once
#include <sparta/aws/http.hpp>
#include <sparta/aws/session.hpp>
#include <sparta/aws/xml.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <cstddef>
#include <string>

/// Any service, by name. `service` is the first word of its host (`kinesis` in kinesis.eu-west-1.amazonaws.com). An
/// answer that is no success is an `error` with AWS's own code and sentence.
/// What fails on the way is tried again, with growing waits, as long as the session's deadline allows. An operation
/// that does more when it is asked twice has `.idempotent = false`, and is repeated only when AWS surely did nothing.
namespace sparta::aws {

/// AWS JSON: `X-Amz-Target: <target>.<operation>`, an object in, an object out.
struct json_request {
  std::string service;  ///< `kinesis`
  std::string target;   ///< `Kinesis_20131202`
  std::string operation;
  json::value body = json::object{};
  std::string version = "1.1";  ///< of the protocol: `1.0` for DynamoDB, SQS, Step Functions; botocore's `jsonVersion`
  std::string signing_name{};   ///< when signatures call the service otherwise than its host
  bool idempotent = true;
};
[[nodiscard]] result<json::value> json_call(session& with, const json_request& what);

/// AWS query: a form in, XML out.
struct query_request {
  std::string service;  ///< `sns`
  std::string version;  ///< the API's: `2010-03-31`
  std::string action;
  http_fields parameters{};  ///< `{"Attributes.entry.1.key", "…"}`
  std::string signing_name{};
  bool idempotent = true;
};
/// The element ActionResult; one without a name and children when there is none.
[[nodiscard]] result<xml_node> query_call(session& with, const query_request& what);

/// All others: REST with JSON, XML, or bytes.
struct rest_request {
  std::string service;    ///< `s3`
  std::string operation;  ///< for logs and errors
  std::string method = "GET";
  std::string path = "/";  ///< percent-encoded; a bucket is not part of it
  http_fields query{};     ///< as it is: encoded on the way
  http_fields headers{};
  std::string body{};
  std::string bucket{};  ///< S3: goes into the host, or before the path
  std::string signing_name{};
  bool idempotent = true;
  std::size_t max_response_bytes = 64UL << 20U;  ///< a longer answer is an error, not memory
};
[[nodiscard]] result<http_response> rest_call(session& with, const rest_request& what);

/// A URL that carries its own proof, such as a pre-signed one: nothing is signed, and no error or log has what comes
/// after its path. `http://` is for this machine, and for endpoints that the environment names.
struct https_request {
  std::string method = "PUT";
  std::string url;
  http_fields headers{};
  std::string body{};
  bool idempotent = true;
  std::size_t max_response_bytes = 1UL << 20U;
};
[[nodiscard]] result<http_response> https_call(session& with, const https_request& what);

/// How CloudFormation's ResponseURL is answered: it was signed for a content type that is empty.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
result<void> https_put(session& with, std::string_view url, std::string_view body);

}  // namespace sparta::aws
