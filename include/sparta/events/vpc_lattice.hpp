#pragma once
#include <sparta/events/number_text.hpp>
#include <sparta/events/one_or_many.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace sparta::events {

/// A request to a VPC Lattice service, event version 1.
/// https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html
struct vpc_lattice_request {
  std::string raw_path;
  std::string method;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::string> query_string_parameters;
  std::optional<std::string> body;
  bool is_base64_encoded = false;  ///< the body
  json::rest more{};
};

/// Who called; but for the first two, of a caller that signed or showed a certificate.
struct vpc_lattice_identity {
  std::string source_vpc_arn;
  std::optional<std::string> type;  ///< `AWS_IAM`
  std::optional<std::string> principal;
  std::optional<std::string> principal_org_id;
  std::optional<std::string> session_name;
  std::optional<std::string> x509_subject_cn;
  std::optional<std::string> x509_issuer_ou;
  std::optional<std::string> x509_san_dns;
  std::optional<std::string> x509_san_uri;
  std::optional<std::string> x509_san_name_cn;
  json::rest more{};
};
constexpr auto json_names(json::as<vpc_lattice_identity>) {
  return json::camel_case({{"principal_org_id", "principalOrgID"}});
}

struct vpc_lattice_request_context {
  std::string service_network_arn;
  std::string service_arn;
  std::string target_group_arn;
  std::string region;
  number_text<std::int64_t> time_epoch;  ///< microseconds since 1970
  vpc_lattice_identity identity;
  json::rest more{};
};
constexpr auto json_names(json::as<vpc_lattice_request_context>) { return json::camel_case(); }

/// The same, event version 2.
struct vpc_lattice_v2_request {
  std::string version;  ///< `2.0`
  std::string path;
  std::string method;
  std::map<std::string, one_or_many<std::string>> headers;
  std::map<std::string, one_or_many<std::string>> query_string_parameters;
  std::optional<std::string> body;
  bool is_base64_encoded = false;  ///< the body
  vpc_lattice_request_context request_context;
  json::rest more{};
};
constexpr auto json_names(json::as<vpc_lattice_v2_request>) { return json::camel_case(); }

struct vpc_lattice_response {
  int status_code = 200;
  std::optional<std::string> status_description = {};  ///< `200 OK`
  std::map<std::string, std::string> headers = {};
  std::string body = {};
  bool is_base64_encoded = false;
  json::rest more{};
};
constexpr auto json_names(json::as<vpc_lattice_response>) { return json::camel_case(); }

}  // namespace sparta::events
