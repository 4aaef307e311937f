#pragma once
#include <sparta/context.hpp>
#include <sparta/custom/artifacts.hpp>
#include <sparta/result.hpp>

namespace sparta::custom {

/// Where artifacts are put.
class artifact_store {
 public:
  virtual ~artifact_store() = default;
  virtual result<s3_artifact_outputs> put(const s3_artifact& what) = 0;
  virtual result<void> remove(const s3_artifact& what) = 0;
};

using s3_artifact_request = request<s3_artifact, s3_artifact_outputs>;
using s3_artifact_reply = reply<s3_artifact_outputs>;

[[nodiscard]] result<s3_artifact_reply> serve_s3_artifact(const s3_artifact_request& asked, artifact_store& store);
/// The handler.
[[nodiscard]] result<s3_artifact_reply> publish_to_s3(const s3_artifact_request& asked, context& ctx);

}  // namespace sparta::custom
