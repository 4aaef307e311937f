#include "custom/s3_artifacts.hpp"

#include <sparta/aws/s3.hpp>

namespace sparta::custom {
namespace {

class s3_store final : public artifact_store {
 public:
  explicit s3_store(const context& of) : aws_(of) {}

  result<s3_artifact_outputs> put(const s3_artifact& what) override {
    const auto made = aws::s3::put_object(
        aws_, {.bucket = what.bucket, .key = what.key, .body = what.body, .content_type = what.content_type});
    if (!made) return made.error();
    return s3_artifact_outputs{.etag = made->etag, .version_id = made->version_id};
  }

  result<void> remove(const s3_artifact& what) override {
    return aws::s3::delete_object(aws_, {.bucket = what.bucket, .key = what.key});
  }

 private:
  aws::session aws_;
};

}  // namespace

result<s3_artifact_reply> publish_to_s3(const s3_artifact_request& asked, context& ctx) {
  s3_store store(ctx);
  return serve_s3_artifact(asked, store);
}

}  // namespace sparta::custom
