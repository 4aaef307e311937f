#include "custom/zip_contents.hpp"

#include "custom/content_type.hpp"
#include "custom/zip_archive.hpp"

#include <set>
#include <utility>

namespace sparta::custom {
namespace {

/// Below the prefix there is nothing but what archives have put there, so what this one hasn't is an earlier one's.
result<void> remove_others(const zip_contents& of, const std::set<std::string>& kept, zip_store& store) {
  auto there = store.keys(of, of.key_prefix);
  if (!there) return std::move(there).error();
  std::erase_if(*there, [&](const std::string& key) { return kept.contains(key); });
  return there->empty() ? result<void>() : store.remove(of, *there);
}

result<std::set<std::string>> put_all(const zip_contents& of, zip_store& store) {
  const auto archive = store.archive(of);
  if (!archive) return archive.error();
  const auto entries = zip_entries(*archive);
  if (!entries) return entries.error();
  std::set<std::string> keys;
  for (const zip_entry& entry : *entries) {
    auto content = zip_content(*archive, entry);
    if (!content) return std::move(content).error();
    const put_file file{.key = of.key_prefix + entry.name,
                        .content_type = std::string(content_type_of(entry.name)),
                        .body = *std::move(content)};
    if (auto put = store.put(of, file); !put) return std::move(put).error();
    keys.insert(file.key);
  }
  return keys;
}

}  // namespace

result<zip_contents_reply> serve_zip_contents(const zip_contents_request& asked, zip_store& store) {
  const zip_contents& of = asked.properties;
  if (asked.type == request_type::remove) {
    const auto removed = remove_others(of, {}, store);
    if (!removed) {
      result<void> why = removed;
      if (why.error().code != "NoSuchBucket") return std::move(why).error();
    }
    return zip_contents_reply{.physical_id = asked.physical_id};
  }
  const auto keys = put_all(of, store);
  if (!keys) return keys.error();
  if (auto done = remove_others(of, *keys, store); !done) return std::move(done).error();
  return zip_contents_reply{.outputs = {.count = static_cast<int>(keys->size())},
                            .physical_id = of.bucket + "/" + of.key_prefix};
}

}  // namespace sparta::custom
