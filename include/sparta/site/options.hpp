#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/json/value.hpp>
#include <sparta/names.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta {

/// What serves a site: CloudFront, from a bucket that nobody else may read; or S3 itself, over HTTP alone, from one
/// that everybody may.
enum class site_delivery : std::uint8_t { cloudfront, s3_website };

/// How many of CloudFront's places serve it. https://aws.amazon.com/cloudfront/pricing/
enum class site_price_class : std::uint8_t { price_class_100, price_class_200, price_class_all };

/// A name of the site's own.
struct site_domain {
  std::string_view name;                        ///< `www.example.com`
  std::vector<std::string_view> other_names{};  ///< that the certificate covers as well
  cfn::value<std::string> certificate{};        ///< its ARN; CloudFront takes those of us-east-1 alone
  cfn::value<std::string> hosted_zone{};  ///< the id of Route 53's zone for the records; else they are made by hand
};

/// How long browsers and CloudFront keep a file: docs/reference/site.md. `default` is by its kind and its name.
struct site_cache {
  /// Beginnings of paths whose names change with their content, so that they can be kept for ever: `assets/`.
  std::vector<std::string_view> immutable{};
  std::string_view pages = "no-cache";
  std::string_view others = "public, max-age=0, s-maxage=86400, must-revalidate";
};

/// An entry of MANIFEST.json.
struct site_value {
  std::string_view name;
  cfn::value<std::string> value;
  std::string_view description{};
};

/// A static site: docs/reference/site.md.
struct site_options {
  logical_id name;
  std::string_view directory;  ///< from the folder of the service's CMakeLists.txt
  std::string_view build{};    ///< makes it, before it is uploaded: `npm run build`
  std::string_view index = "index.html";
  std::string_view error{};  ///< the page for what is not there
  bool single_page = false;  ///< the index answers for every path that is no file
  std::optional<site_domain> domain{};
  site_cache cache{};
  std::vector<site_value> manifest{};  ///< beside the addresses of the service's APIs
  json::value user_data{};             ///< `userdata` of MANIFEST.json
  site_delivery delivery = site_delivery::cloudfront;
  site_price_class price_class = site_price_class::price_class_100;
  cfn::value<std::string> web_acl{};                  ///< ARN of a WAF web ACL of us-east-1
  cfn::value<std::string> response_headers_policy{};  ///< its id; default: CloudFront's managed security headers
};

}  // namespace sparta
