#include "aws/s3.hpp"
#include "aws/s3_protocol.hpp"

#include <charconv>

namespace sparta::aws::s3 {
namespace {

/// 1,000 objects a page: a million objects is more than any artifact bucket of ours, and a bound on a mad server.
constexpr int most_pages = 1'000;

object object_in(const xml_node& from) {
  object one{.key = std::string(from.text_at("Key")),
             .etag = std::string(from.text_at("ETag")),
             .last_modified = base::parse_rfc3339(from.text_at("LastModified")).value_or(base::timestamp{}),
             .version_id = std::string(from.text_at("VersionId")),
             .is_latest = from.text_at("IsLatest") != "false",
             .is_delete_marker = from.name == "DeleteMarker"};
  const auto size = from.text_at("Size");
  std::from_chars(size.data(), size.data() + size.size(), one.size);
  std::erase(one.etag, '"');
  return one;
}

void collect(std::vector<object>& into, const xml_node& page) {
  for (const auto& each : page.children)
    if (each.name == "Contents" || each.name == "Version" || each.name == "DeleteMarker")
      into.push_back(object_in(each));
}

/// How a list goes on: parameters of the next page, named by the elements of this one.
struct continuation {
  std::string_view parameter;
  std::string_view element;
};

result<std::vector<object>> list(client& with, service_call what, const std::vector<continuation>& next) {
  std::vector<object> all;
  for (int page = 0; page < most_pages; ++page) {
    const auto answer = ask_xml(with, what);
    if (!answer) return answer.error();
    collect(all, *answer);
    if (answer->text_at("IsTruncated") != "true") return all;
    for (const auto& [parameter, element] : next)
      set_field(what.query, parameter, std::string(answer->text_at(element)));
  }
  return error{.kind = error_kind::decode, .message = what.operation + " never came to a last page"};
}

}  // namespace

result<std::vector<object>> list_objects(client& with, std::string_view bucket, std::string_view prefix) {
  return list(with, bucket_call("ListObjectsV2", "GET", bucket, {{"list-type", "2"}, {"prefix", std::string(prefix)}}),
              {{"continuation-token", "NextContinuationToken"}});
}

result<std::vector<object>> list_object_versions(client& with, std::string_view bucket, std::string_view prefix) {
  return list(with,
              bucket_call("ListObjectVersions", "GET", bucket, {{"versions", ""}, {"prefix", std::string(prefix)}}),
              {{"key-marker", "NextKeyMarker"}, {"version-id-marker", "NextVersionIdMarker"}});
}

}  // namespace sparta::aws::s3
