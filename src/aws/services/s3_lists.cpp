#include "aws/s3_protocol.hpp"
#include "aws/services/s3_answers.hpp"

#include <sparta/aws/s3_lists.hpp>

#include <algorithm>
#include <span>

namespace sparta::aws::s3 {
namespace {

constexpr std::size_t most_in_page = 1'000;

std::string page_size(std::size_t wanted) { return std::to_string(std::clamp<std::size_t>(wanted, 1, most_in_page)); }

bool is_truncated(const xml_node& page) { return page.text_at("IsTruncated") == "true"; }

void collect(list_objects_v2_response& into, const xml_node& page) {
  for (const auto& each : page.children) {
    if (each.name == "CommonPrefixes") into.common_prefixes.emplace_back(each.text_at("Prefix"));
    if (each.name != "Contents") continue;
    into.contents.push_back({.key = std::string(each.text_at("Key")),
                             .size = number_in(each.text_at("Size")),
                             .etag = unquoted(each.text_at("ETag")),
                             .last_modified = time_in(each.text_at("LastModified")),
                             .storage_class = std::string(each.text_at("StorageClass"))});
  }
}

void collect(list_object_versions_response& into, const xml_node& page) {
  for (const auto& each : page.children)
    if (each.name == "Version" || each.name == "DeleteMarker")
      into.versions.push_back({.key = std::string(each.text_at("Key")),
                               .version_id = std::string(each.text_at("VersionId")),
                               .is_latest = each.text_at("IsLatest") == "true",
                               .is_delete_marker = each.name == "DeleteMarker",
                               .size = number_in(each.text_at("Size")),
                               .etag = unquoted(each.text_at("ETag")),
                               .last_modified = time_in(each.text_at("LastModified"))});
}

std::size_t count_of(const list_objects_v2_response& all) { return all.contents.size() + all.common_prefixes.size(); }
std::size_t count_of(const list_object_versions_response& all) { return all.versions.size(); }

/// How a list goes on: a parameter of the next page, named by an element of this one.
struct continuation {
  std::string_view parameter;
  std::string_view element;
};

error no_way_on(const service_call& what) {
  return {.kind = error_kind::decode, .message = "S3 said that " + what.operation + " goes on, but not where"};
}

template <class Response>
result<Response> all_pages(session& with, service_call what, std::size_t limit, std::span<const continuation> next) {
  Response all;
  do {
    set_field(what.query, "max-keys", page_size(limit - count_of(all)));
    const auto page = ask_xml(with, what);
    if (!page) return page.error();
    collect(all, *page);
    all.is_truncated = is_truncated(*page);
    if (all.is_truncated && page->text_at(next.front().element).empty()) return no_way_on(what);
    for (const auto& [parameter, element] : next) set_field(what.query, parameter, std::string(page->text_at(element)));
  } while (all.is_truncated && count_of(all) < limit);
  return all;
}

}  // namespace

result<list_objects_v2_response> list_objects_v2(session& with, const list_objects_v2_request& what) {
  static constexpr continuation next[] = {{"continuation-token", "NextContinuationToken"}};
  auto made = bucket_call("ListObjectsV2", "GET", what.bucket, {{"list-type", "2"}, {"prefix", what.prefix}});
  if (!what.delimiter.empty()) made.query.emplace_back("delimiter", what.delimiter);
  if (!what.start_after.empty()) made.query.emplace_back("start-after", what.start_after);
  add_owner(made, what.expected_bucket_owner);
  return all_pages<list_objects_v2_response>(with, std::move(made), what.limit, next);
}

result<list_object_versions_response> list_object_versions(session& with, const list_object_versions_request& what) {
  static constexpr continuation next[] = {{"key-marker", "NextKeyMarker"},
                                          {"version-id-marker", "NextVersionIdMarker"}};
  auto made = bucket_call("ListObjectVersions", "GET", what.bucket, {{"versions", ""}, {"prefix", what.prefix}});
  add_owner(made, what.expected_bucket_owner);
  return all_pages<list_object_versions_response>(with, std::move(made), what.limit, next);
}

}  // namespace sparta::aws::s3
