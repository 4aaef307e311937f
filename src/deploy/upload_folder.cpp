#include "deploy/upload_folder.hpp"

#include "aws/s3.hpp"
#include "base/digest.hpp"
#include "deploy/text.hpp"

#include <map>
#include <utility>

namespace sparta::deploy {
namespace {

/// Sizes by key.
using known_objects = std::map<std::string, std::uint64_t>;

/// Who may not list the bucket uploads everything: the keys are the content's, so that nothing is spoilt.
result<known_objects> find_known(aws::client& client, const artifact_bucket& into, const std::string& prefix) {
  const auto there = aws::s3::list_objects(client, into.name, prefix);
  if (!there && there.error().kind == error_kind::denied) return known_objects();
  if (!there) return there.error();
  known_objects all;
  for (const auto& each : *there) all.emplace(each.key, each.size);
  return all;
}

bool is_there(const known_objects& known, const std::string& key, std::uint64_t size) {
  const auto found = known.find(key);
  return found != known.end() && found->second == size;
}

result<void> send(world& with, aws::client& client, aws::s3::upload what, std::vector<uploaded_object>& made) {
  what.on_progress = [&, key = what.key](auto done, auto total) { with.progress.uploading(key, done, total); };
  const auto sent = aws::s3::put_object(client, what);
  if (!sent) return sent.error();
  made.push_back({.bucket = what.bucket, .key = what.key, .version_id = sent->version_id});
  return {};
}

result<void> send_file(world& with, aws::client& client, const artifact_bucket& into, const std::string& key,
                       const std::filesystem::path& path, const model::published_file& file,
                       std::vector<uploaded_object>& made) {
  auto content = with.files.read(path);
  if (!content) return std::move(content).error();
  if (base::hex(base::sha256(*content)) != file.sha256)
    return error{.kind = error_kind::io,
                 .message = path.string() + " has changed while it was deployed",
                 .remedy = "deploy again when nobody writes there"};
  with.log.info("Uploading local file to S3",
                {{"Bucket", into.name}, {"Key", key}, {"Path", path.string()}, {"Size", human_size(file.size)}});
  return send(with, client,
              {.bucket = into.name, .key = key, .content = *std::move(content), .expected_owner = into.owner}, made);
}

}  // namespace

result<void> upload_folder(world& with, aws::client& client, const artifact_bucket& into, const std::string& service,
                           const folder& what, std::vector<uploaded_object>& made) {
  const auto prefix = folder_prefix(service);
  auto known = find_known(client, into, prefix);
  if (!known) return std::move(known).error();
  std::size_t count = 0;
  for (const auto& file : what.files) {
    const auto key = prefix + file.sha256;
    if (is_there(*known, key, file.size)) continue;
    if (auto sent = send_file(with, client, into, key, what.path / file.path, file, made); !sent) return sent;
    known->insert_or_assign(key, file.size);
    ++count;
  }
  with.log.info("Files of the site are in S3", {{"Bucket", into.name},
                                                {"Site", what.name},
                                                {"Total", std::to_string(what.files.size())},
                                                {"Uploaded", std::to_string(count)}});
  if (is_there(*known, what.list_key, what.list.size())) return {};
  return send(with, client,
              {.bucket = into.name,
               .key = what.list_key,
               .content = what.list,
               .content_type = "application/json",
               .expected_owner = into.owner},
              made);
}

}  // namespace sparta::deploy
