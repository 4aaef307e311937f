#include "site/distribution.hpp"

#include "base/digest.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <utility>

namespace sparta::sites {
namespace {

namespace intrinsic = cfn::intrinsic;

/// Managed by AWS: CachingOptimized, and SecurityHeadersPolicy.
/// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
/// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html
constexpr std::string_view caching_optimized = "658327ea-f89d-4fab-a63d-7e88639e58f6";
constexpr std::string_view security_headers = "67f7725c-6f97-4210-82d7-5512b31e9d03";

/// How long CloudFront believes that a page is not there. A file that a deployment adds need not be invalidated then.
constexpr int seconds_of_errors = 10;

json::value origin_of(const declared_site& what) {
  return json::object{{"DomainName", intrinsic::get_att(bucket_id(what.name), "RegionalDomainName")},
                      {"Id", "bucket"},
                      {"OriginAccessControlId", intrinsic::get_att(access_control_id(what.name), "Id")},
                      {"S3OriginConfig", json::object{{"OriginAccessIdentity", ""}}}};
}

json::value behavior_of(const declared_site& what) {
  const auto& headers = what.response_headers_policy;
  return json::object{{"AllowedMethods", json::array{"GET", "HEAD", "OPTIONS"}},
                      {"CachePolicyId", caching_optimized},
                      {"Compress", true},
                      {"ResponseHeadersPolicyId", headers.is_null() ? json::value(security_headers) : headers},
                      {"TargetOriginId", "bucket"},
                      {"ViewerProtocolPolicy", "redirect-to-https"}};
}

json::value error_response(int of, int code, const std::string& page) {
  return json::object{{"ErrorCachingMinTTL", seconds_of_errors},
                      {"ErrorCode", of},
                      {"ResponseCode", code},
                      {"ResponsePagePath", "/" + page}};
}

/// Of an object that is not there, S3 says 403 to whom may not list the bucket.
json::array error_responses(const declared_site& what) {
  const auto& page = what.single_page ? what.index : what.error;
  if (page.empty()) return {};
  const int code = what.single_page ? 200 : 404;
  return {error_response(403, code, page), error_response(404, code, page)};
}

std::string_view name_of(site_price_class which) {
  switch (which) {
    case site_price_class::price_class_100: return "PriceClass_100";
    case site_price_class::price_class_200: return "PriceClass_200";
    case site_price_class::price_class_all: return "PriceClass_All";
  }
  return {};
}

void add_domain(const declared_domain& domain, json::object& to) {
  json::array names;
  for (const auto& each : domain.names) names.push_back(each);
  to["Aliases"] = std::move(names);
  to["ViewerCertificate"] = json::object{{"AcmCertificateArn", domain.certificate},
                                         {"MinimumProtocolVersion", "TLSv1.2_2021"},
                                         {"SslSupportMethod", "sni-only"}};
}

cfn::resource record_of(const declared_site& what, const std::string& name, const char* type) {
  // All distributions are in this zone. China has another one.
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html
  constexpr std::string_view zone = "Z2FDTNDATAQYW2";
  return {.type = "AWS::Route53::RecordSet",
          .properties = json::object{
              {"AliasTarget", json::object{{"DNSName", intrinsic::get_att(distribution_id(what.name), "DomainName")},
                                           {"HostedZoneId", zone}}},
              {"HostedZoneId", what.domain->hosted_zone},
              {"Name", name},
              {"Type", type}}};
}

}  // namespace

std::string access_control_id(const std::string& site) { return site + "AccessControl"; }

cfn::resource access_control_of(const declared_site& what) {
  // Its name is unique in the account, and has 64 characters at most: the stack's own id, and what tells sites apart.
  const json::value parts = json::object{{"Fn::Split", json::array{"/", intrinsic::ref(intrinsic::pseudo::stack_id)}}};
  const json::value stack = json::object{{"Fn::Select", json::array{2, parts}}};
  const auto site = base::hex(base::sha1(what.name)).substr(0, 8);
  return {.type = "AWS::CloudFront::OriginAccessControl",
          .properties =
              json::object{{"OriginAccessControlConfig",
                            json::object{{"Description", intrinsic::sub("Site " + what.name + " of ${AWS::StackName}")},
                                         {"Name", intrinsic::join("-", {stack, site})},
                                         {"OriginAccessControlOriginType", "s3"},
                                         {"SigningBehavior", "always"},
                                         {"SigningProtocol", "sigv4"}}}}};
}

cfn::resource distribution_of(const declared_site& what) {
  json::object config{{"Comment", intrinsic::sub("Site " + what.name + " of ${AWS::StackName}")},
                      {"DefaultCacheBehavior", behavior_of(what)},
                      {"DefaultRootObject", what.index},
                      {"Enabled", true},
                      {"HttpVersion", "http2and3"},
                      {"IPV6Enabled", true},
                      {"Origins", json::array{origin_of(what)}},
                      {"PriceClass", name_of(what.price_class)}};
  if (auto responses = error_responses(what); !responses.empty()) config["CustomErrorResponses"] = std::move(responses);
  if (what.domain) add_domain(*what.domain, config);
  if (!what.web_acl.is_null()) config["WebACLId"] = what.web_acl;
  return {.type = "AWS::CloudFront::Distribution",
          .properties = json::object{{"DistributionConfig", std::move(config)}}};
}

std::vector<model::part_resource> records_of(const declared_site& what) {
  std::vector<model::part_resource> all;
  if (!what.domain || what.domain->hosted_zone.is_null()) return all;
  for (const auto& name : what.domain->names)
    for (const char* type : {"A", "AAAA"})
      all.push_back({.id = model::resource_name(what.name + "Record" + type, {name}),
                     .what = record_of(what, name, type),
                     .declared_at = what.declared_at});
  return all;
}

}  // namespace sparta::sites
