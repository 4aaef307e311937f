#pragma once
#include <sparta/cfn/value.hpp>

#include <string>
#include <string_view>

namespace sparta {

/// An address of one's own.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html
struct rest_domain {
  /// `api.example.com`
  cfn::value<std::string> domain_name{};
  /// Of ACM: in the API's region, or, for an edge endpoint, in us-east-1. Without it, the domain is one that is there
  /// already, and the API is only put below it.
  cfn::value<std::string> certificate_arn{};
  /// The first segments below the domain; empty: all of it.
  std::string_view base_path{};
  /// Of Route 53: gets an A and an AAAA record. Without it, you say in your DNS where the domain is.
  cfn::value<std::string> hosted_zone_id{};
  /// For mutual TLS: `s3://bucket/truststore.pem`, and which version of it.
  cfn::value<std::string> truststore_uri{};
  cfn::value<std::string> truststore_version{};
};

}  // namespace sparta
