#pragma once
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/names.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// An Application Load Balancer with one listener; or only rules, for a listener that is there already.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html
struct load_balancer_options {
  logical_id name;
  /// Of two zones at least.
  cfn::value<cfn::list<std::string>> subnets{};
  /// Which must let requests in. Default: the network's own, which lets in only its members.
  cfn::value<cfn::list<std::string>> security_groups{};
  /// Reached from inside the network alone.
  bool internal = false;
  /// `dualstack`, in subnets that have IPv6.
  cfn::value<std::string> ip_address_type{};
  /// ARN of the certificate for HTTPS, in ACM of the same region. Without one it is HTTP.
  cfn::value<std::string> certificate{};
  cfn::value<std::string> ssl_policy{};
  /// Default: 443, or 80 without a certificate.
  std::optional<std::uint16_t> port{};
  bool deletion_protection = false;
  /// ARN of a listener that is there already: all of the above is left out then.
  cfn::value<std::string> listener{};
};

/// Which requests a function answers: those for which all that is said holds. Values may hold `*` and `?`, and one of
/// each member must match. With the header's name they are five values at most.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
struct load_balancer_rule {
  cfn::value<cfn::list<std::string>> paths{};    ///< `/orders/*`; case counts
  cfn::value<cfn::list<std::string>> methods{};  ///< `GET`
  cfn::value<cfn::list<std::string>> hosts{};    ///< `*.example.com`
  std::string_view header{};                     ///< whose value is one of
  cfn::value<cfn::list<std::string>> header_values{};
  cfn::value<cfn::map<std::string>> query{};        ///< parameters: `{{"version", "v1"}}`
  cfn::value<cfn::list<std::string>> source_ips{};  ///< CIDR blocks
  /// The rule with the lowest is tried first: 1 to 50,000. Default: rules in the order of their declaration, after the
  /// highest before.
  std::optional<std::uint32_t> priority{};
  /// Else the function gets the last value of a header or parameter that comes several times, and can set one cookie.
  bool multi_value_headers = true;
  /// The version that the alias names answers.
  std::string_view alias{};
};

}  // namespace sparta
