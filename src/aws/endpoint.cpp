#include "aws/endpoint.hpp"

#include "aws/partition.hpp"
#include "aws/uri.hpp"

namespace sparta::aws {
namespace {

result<endpoint> custom_endpoint(const configured_endpoint& configured) {
  auto url = parse_url(configured.url);
  if (!url) return std::move(url).error().with_note("set by " + configured.origin);
  return endpoint{.scheme = std::move(url->scheme),
                  .host = std::move(url->host),
                  .port = url->port,
                  .path_prefix = std::move(url->path),
                  .signing_region = {},
                  .signing_service = {},
                  .origin = configured.origin};
}

/// https://docs.aws.amazon.com/general/latest/gr/rande.html: the pattern nearly every service follows.
std::string regional_host(std::string_view service, const settings& from) {
  const auto& where = partition_of(from.region);
  auto host = std::string(service) + (from.use_fips ? "-fips." : ".") + from.region + ".";
  return host += from.use_dualstack ? where.dual_stack_suffix : where.dns_suffix;
}

/// IAM is one for a whole partition, and follows no pattern: these are the names of botocore's rule set for it.
std::string iam_host(const settings& from) {
  const auto& where = partition_of(from.region);
  const auto is = [&](std::string_view name) { return where.name == name; };
  const auto suffix = std::string(from.use_dualstack ? where.dual_stack_suffix : where.dns_suffix);
  const std::string name = from.use_fips ? "iam-fips." : "iam.";
  if (is("aws-us-gov")) return "iam.us-gov." + suffix;
  if (from.use_dualstack) {
    const bool global = is("aws") || (!from.use_fips && (is("aws-cn") || is("aws-eusc")));
    return name + (global ? "global." : "") + suffix;
  }
  const bool without_region = is("aws") || (from.use_fips && !is("aws-iso") && !is("aws-iso-b"));
  return name + (without_region ? "" : std::string(where.global_region) + ".") + suffix;
}

/// CloudFront is one for a partition as well: these are the names of botocore's rule set for it.
std::string cloudfront_host(const settings& from) {
  const auto& where = partition_of(from.region);
  const std::string name = from.use_fips ? "cloudfront-fips." : "cloudfront.";
  if (from.use_dualstack) return name + (where.name == "aws" ? "global." : "") + std::string(where.dual_stack_suffix);
  return name + (where.name == "aws-cn" ? "cn-northwest-1." : "") + std::string(where.dns_suffix);
}

/// Where a service that is one for a whole partition signs.
std::string signing_region_of(std::string_view service, const settings& from) {
  if (service == "cloudfront" && partition_of(from.region).name == "aws-cn") return "cn-northwest-1";
  const bool is_global = service == "iam" || service == "cloudfront";
  return is_global ? std::string(partition_of(from.region).global_region) : from.region;
}

/// S3's dual-stack names keep the plain suffix: `s3.dualstack.eu-west-1.amazonaws.com`.
std::string s3_host(const settings& from) {
  return std::string("s3") + (from.use_fips ? "-fips." : ".") + (from.use_dualstack ? "dualstack." : "") + from.region +
         "." + std::string(dns_suffix(from.region));
}

/// GovCloud's ordinary endpoints are FIPS-validated; some have no name of their own for it.
bool is_fips_already(std::string_view service, const settings& from) {
  const bool plain = service == "sts" || service == "cloudformation" || service == "logs" || service == "portal.sso";
  return plain && from.use_fips && !from.use_dualstack && partition_of(from.region).name == "aws-us-gov";
}

std::string host_of(std::string_view service, const settings& from) {
  if (service == "iam") return iam_host(from);
  if (service == "cloudfront") return cloudfront_host(from);
  if (service == "s3") return s3_host(from);
  const auto name = service == "sso" ? std::string_view("portal.sso") : service;
  if (!is_fips_already(name, from)) return regional_host(name, from);
  auto plain = from;
  plain.use_fips = false;
  return regional_host(name, plain);
}

/// Nothing but one DNS label may go into the host: S3's certificate is for `*.s3.region…`.
bool is_dns_label(std::string_view bucket) {
  static constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-";
  return !bucket.empty() && bucket.find_first_not_of(allowed) == std::string_view::npos;
}

}  // namespace

const configured_endpoint* configured_for(const settings& from, std::string_view service) {
  if (const auto own = from.service_endpoints.find(service); own != from.service_endpoints.end()) return &own->second;
  return from.endpoint_url ? &*from.endpoint_url : nullptr;
}

result<endpoint> resolve_endpoint(std::string_view service, const settings& from) {
  endpoint found{.host = {}, .signing_region = {}, .signing_service = {}};
  if (const auto* configured = configured_for(from, service)) {
    auto custom = custom_endpoint(*configured);
    if (!custom) return custom;
    found = std::move(*custom);
  } else {
    found.host = host_of(service, from);
  }
  found.signing_region = signing_region_of(service, from);
  found.signing_service = service;
  return found;
}

result<endpoint> resolve_s3_endpoint(std::string_view bucket, const settings& from) {
  auto found = resolve_endpoint("s3", from);
  if (!found) return found;
  if (!found->origin.empty() || from.s3_path_style || !is_dns_label(bucket))
    found->path_prefix += "/" + percent_encode(bucket);
  else
    found->host = std::string(bucket) + "." + found->host;
  return found;
}

}  // namespace sparta::aws
