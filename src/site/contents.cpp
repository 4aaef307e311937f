#include "site/contents.hpp"

#include "base/digest.hpp"
#include "site/invalidation.hpp"
#include "site/manifest.hpp"

#include <sparta/json/json.hpp>

#include <algorithm>
#include <utility>

namespace sparta::sites {
namespace {

using model::published_file;
using files_by_path = std::map<std::string, published_file>;

result<files_by_path> read_list(const contents& of, site_store& store) {
  const auto text = store.list(of);
  if (!text) return text.error();
  auto list = json::decode<model::published_files>(*text);
  if (!list) return std::move(list).error().with_note("in the list of files " + of.list);
  files_by_path all;
  for (auto& each : list->files) all.emplace(each.path, std::move(each));
  return all;
}

/// Those that were wanted last; none when nobody knows any more, so that all are copied.
files_by_path read_last_list(const contents_request& asked, site_store& store) {
  if (!asked.old_properties || asked.old_properties->bucket != asked.properties.bucket) return {};
  auto last = read_list(*asked.old_properties, store);
  return last ? *std::move(last) : files_by_path();
}

bool is_page(const published_file& file) { return file.content_type.starts_with("text/html"); }

/// One request's way from what is there to what is wanted. Pages come last, when all that they refer to is there, and
/// what they referred to before goes after that: whenever it ends, no page lacks anything.
class transition {
 public:
  transition(const contents_request& asked, site_store& store) : asked_(asked), of_(asked.properties), store_(store) {}

  result<contents_reply> run() {
    auto wanted = read_list(of_, store_);
    if (!wanted) return std::move(wanted).error();
    wanted_ = *std::move(wanted);
    last_ = read_last_list(asked_, store_);
    const auto objects = store_.objects(of_);
    if (!objects) return objects.error();
    for (const auto& each : *objects) there_.emplace(each.key, each);
    for (const auto& step : {&transition::copy_parts, &transition::put_manifest, &transition::copy_pages,
                             &transition::remove_others, &transition::invalidate})
      if (auto done = (this->*step)(); !done) return std::move(done).error();
    // With the bucket in it: when that is another one, CloudFormation has the old one emptied.
    return contents_reply{.outputs = {.files = static_cast<int>(wanted_.size())}, .physical_id = of_.bucket};
  }

 private:
  /// An ETag is the MD5 of the content, for objects of SSE-S3 that were made in one piece.
  /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
  [[nodiscard]] bool is_there(const published_file& file) const {
    const auto object = there_.find(file.path);
    const auto before = last_.find(file.path);
    return object != there_.end() && object->second.size == file.size && object->second.etag == file.md5 &&
           before != last_.end() && before->second == file;
  }

  result<void> copy(bool pages) {
    for (const auto& [path, file] : wanted_) {
      if (is_page(file) != pages || is_there(file)) continue;
      if (auto copied = store_.copy(of_, file); !copied) return std::move(copied).error().with_note("copying " + path);
      note_change(path);
    }
    return {};
  }
  result<void> copy_parts() { return copy(false); }
  result<void> copy_pages() { return copy(true); }

  result<void> put_manifest() {
    const auto text = manifest_of(of_);
    if (!text) return text.error();
    const auto object = there_.find(std::string(manifest_key));
    if (object != there_.end() && object->second.etag == base::hex(base::md5(*text))) return {};
    note_change(std::string(manifest_key));
    return store_.put_manifest(of_, *text);
  }

  result<void> remove_others() {
    std::vector<std::string> keys;
    for (const auto& [key, object] : there_)
      if (!wanted_.contains(key) && key != manifest_key) keys.push_back(key);
    for (const auto& key : keys) note_change(key);
    return keys.empty() ? result<void>() : store_.remove(of_, keys);
  }

  result<void> invalidate() {
    if (of_.distribution.empty() || changed_.empty()) return {};
    const auto paths = paths_to_invalidate(changed_, of_);
    return store_.invalidate(of_, base::hex(base::sha1(asked_.request_id + "\n" + of_.list)), paths);
  }

  /// What was not there before is in no cache.
  void note_change(const std::string& key) {
    if (there_.contains(key)) changed_.push_back(key);
  }

  const contents_request& asked_;
  const contents& of_;
  site_store& store_;
  files_by_path wanted_{};
  files_by_path last_{};
  std::map<std::string, site_object> there_{};
  std::vector<std::string> changed_{};
};

}  // namespace

result<contents_reply> serve_contents(const contents_request& asked, site_store& store) {
  if (asked.type != custom::request_type::remove) return transition(asked, store).run();
  const auto emptied = store.empty(asked.properties);
  if (!emptied && emptied.error().code != "NoSuchBucket") return emptied.error();
  return contents_reply{.physical_id = asked.physical_id};
}

}  // namespace sparta::sites
