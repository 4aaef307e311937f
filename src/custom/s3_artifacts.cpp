#include "custom/s3_artifacts.hpp"

namespace sparta::custom {

result<s3_artifact_reply> serve_s3_artifact(const s3_artifact_request& asked, artifact_store& store) {
  const s3_artifact& what = asked.properties;
  if (asked.type == request_type::remove) {
    const auto removed = store.remove(what);
    const bool gone = !removed && removed.error().code == "NoSuchBucket";
    if (!removed && !gone) return removed.error();
    return s3_artifact_reply{.physical_id = asked.physical_id};
  }
  auto put = store.put(what);
  if (!put) return std::move(put).error();
  // With its place in it: when that changes, CloudFormation has the old object deleted.
  return s3_artifact_reply{.outputs = *std::move(put), .physical_id = what.bucket + "/" + what.key};
}

}  // namespace sparta::custom
