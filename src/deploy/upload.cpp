#include "deploy/upload.hpp"

#include "aws/s3.hpp"
#include "deploy/text.hpp"

namespace sparta::deploy {
namespace {

/// Who may not list a bucket is denied to know that an object is not there; PUT then tells whether he may write.
bool may_still_upload(const error& why) { return why.kind == error_kind::denied; }

}  // namespace

std::string content_key(std::string_view service, const std::filesystem::path& name, std::string_view sha256) {
  return std::string(service) + "/" + name.stem().string() + "-" + std::string(sha256.substr(0, 16)) +
         name.extension().string();
}

result<stored_artifact> store(world& with, aws::client& client, const artifact_bucket& into, const artifact& what,
                              std::vector<uploaded_object>& made) {
  const base::log_sink::fields fields{
      {"Bucket", into.name}, {"Key", what.key}, {"Path", what.path.string()}, {"Size", human_size(what.size)}};
  const auto there = aws::s3::head_object(client, into.name, what.key, into.owner);
  if (!there && !may_still_upload(there.error())) return there.error();
  if (there && *there && (*there)->size == what.size) {
    with.log.info("Local file is already in S3", fields);
    return stored_artifact{.key = what.key, .version_id = (*there)->version_id, .already_there = true};
  }

  auto content = with.files.read(what.path);
  if (!content) return content.error();
  with.log.info("Uploading local file to S3", fields);
  const auto sent = aws::s3::put_object(
      client, {.bucket = into.name,
               .key = what.key,
               .content = *std::move(content),
               .content_type = what.content_type,
               .expected_owner = into.owner,
               .on_progress = [&](auto done, auto total) { with.progress.uploading(what.key, done, total); }});
  if (!sent) return sent.error();
  made.push_back({.bucket = into.name, .key = what.key, .version_id = sent->version_id});
  return stored_artifact{.key = what.key, .version_id = sent->version_id};
}

}  // namespace sparta::deploy
