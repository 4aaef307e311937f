#pragma once
#include "model/published_file.hpp"

#include <sparta/context.hpp>
#include <sparta/custom/request.hpp>
#include <sparta/json/as.hpp>
#include <sparta/json/names.hpp>
#include <sparta/result.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// The custom resource that makes a bucket hold what the list of a site's files says.
namespace sparta::sites {

struct manifest_value {
  std::string description;
  std::string value;
};
constexpr auto json_optional(json::as<manifest_value>) { return json::members({"description"}); }

struct contents {
  std::string source_bucket;
  std::string list;  ///< its key; the files lie beside it, under their digests
  std::string bucket;
  std::string distribution;  ///< its id; empty = none
  std::string index;
  bool single_page = false;
  std::string user_data;  ///< JSON as text, since CloudFormation makes text of numbers
  std::map<std::string, manifest_value> manifest{};
};
constexpr auto json_optional(json::as<contents>) { return json::members({"manifest", "single_page"}); }

struct contents_outputs {
  int files = 0;
};

using contents_request = custom::request<contents, contents_outputs>;
using contents_reply = custom::reply<contents_outputs>;

/// An object of the site's bucket.
struct site_object {
  std::string key;
  std::uint64_t size = 0;
  std::string etag{};
};

/// The two buckets, and the distribution in front of one.
class site_store {
 public:
  virtual ~site_store() = default;
  virtual result<std::string> list(const contents& of) = 0;
  virtual result<std::vector<site_object>> objects(const contents& of) = 0;
  virtual result<void> copy(const contents& of, const model::published_file& file) = 0;
  virtual result<void> put_manifest(const contents& of, const std::string& text) = 0;
  virtual result<void> remove(const contents& of, const std::vector<std::string>& keys) = 0;
  /// Every version and delete marker of every object.
  virtual result<void> empty(const contents& of) = 0;
  /// `reference` is the same for the same request: asked twice, CloudFront does it once.
  virtual result<void> invalidate(const contents& of, const std::string& reference,
                                  const std::vector<std::string>& paths) = 0;
};

[[nodiscard]] result<contents_reply> serve_contents(const contents_request& asked, site_store& store);
/// The handler.
[[nodiscard]] result<contents_reply> publish_site(const contents_request& asked, context& ctx);

}  // namespace sparta::sites
