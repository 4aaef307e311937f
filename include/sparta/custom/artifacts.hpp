#pragma once
#include <sparta/cfn/arn.hpp>
#include <sparta/custom/request.hpp>
#include <sparta/function.hpp>
#include <sparta/json/as.hpp>
#include <sparta/json/names.hpp>

#include <source_location>
#include <string>

namespace sparta::iam::kinds::s3 {
struct bucket;
struct object;
}  // namespace sparta::iam::kinds::s3

/// Objects that the stack puts into buckets, and takes out when it is deleted.
namespace sparta::custom {

/// An object with what the template knows: outputs, names, addresses.
///
///     constexpr sparta::custom_resource<custom::s3_artifact, custom::s3_artifact_outputs> manifest{"Manifest"};
struct s3_artifact {
  std::string bucket;
  std::string key;
  std::string body;
  std::string content_type = "application/json";
};
constexpr auto json_optional(json::as<s3_artifact>) { return json::members({"body"}); }

struct s3_artifact_outputs {
  std::string etag{};
  std::string version_id{};
};

/// The files of a zip archive in a bucket, as objects of a bucket, below a prefix. What else lies below it is deleted:
/// the files of earlier archives.
struct zip_contents {
  std::string source_bucket;
  std::string source_key;
  std::string bucket;
  std::string key_prefix;  ///< `site/`
};

struct zip_contents_outputs {
  int count = 0;
};

/// The function that makes them. It may write and delete the objects named here, and those of other calls of this.
sparta::function<request<s3_artifact, s3_artifact_outputs>> provide_s3_artifacts(
    service& of, const cfn::arn<iam::kinds::s3::object>& objects,
    std::source_location where = std::source_location::current());

/// What the zip function works with.
struct zip_places {
  cfn::arn<iam::kinds::s3::object> archives;
  cfn::arn<iam::kinds::s3::bucket> bucket;
  cfn::arn<iam::kinds::s3::object> files;
};
sparta::function<request<zip_contents, zip_contents_outputs>> provide_zip_contents(
    service& of, const zip_places& where_to, std::source_location where = std::source_location::current());

}  // namespace sparta::custom
