#pragma once
#include "aws/settings.hpp"

#include <sparta/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::aws {

struct endpoint {
  std::string scheme = "https";
  std::string host;
  std::uint16_t port = 443;
  std::string path_prefix{};  ///< goes before every path; no trailing `/`
  std::string signing_region;
  std::string signing_service;
  std::string origin{};  ///< the setting it came from; empty = AWS's own
};

/// The endpoint to use instead of AWS's own, if any.
[[nodiscard]] const configured_endpoint* configured_for(const settings& from, std::string_view service);

/// Where a service (`cloudformation`, `iam`, `lambda`, `logs`, `s3`, `sts`, …) is asked, and what its signatures name.
[[nodiscard]] result<endpoint> resolve_endpoint(std::string_view service, const settings& from);

/// The same for a bucket: `bucket.s3.region…` on AWS, `/bucket` on a custom endpoint, or where a dotted name would not
/// match the certificate.
[[nodiscard]] result<endpoint> resolve_s3_endpoint(std::string_view bucket, const settings& from);

}  // namespace sparta::aws
