#include "deploy/undo.hpp"

#include "aws/s3.hpp"

namespace sparta::deploy {

aws::client for_cleanup(const aws::client& with) {
  auto calm = with;
  calm.stop = {};
  return calm;
}

void delete_uploads(aws::client& with, base::log_sink& log, const std::vector<uploaded_object>& made) {
  auto client = for_cleanup(with);
  for (auto object = made.rbegin(); object != made.rend(); ++object) {
    log.info("Removing uploaded file from S3", {{"Bucket", object->bucket}, {"Key", object->key}});
    const auto done = aws::s3::delete_object(client, object->bucket, object->key, object->version_id);
    if (!done)
      log.warn("An uploaded file is left in S3",
               {{"Bucket", object->bucket}, {"Key", object->key}, {"Reason", done.error().message}});
  }
}

}  // namespace sparta::deploy
