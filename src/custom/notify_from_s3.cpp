#include "custom/s3_notifications.hpp"

namespace sparta::custom {
namespace {

class s3_itself final : public s3_configuration_store {
 public:
  explicit s3_itself(const context& of) : aws_(of) {}

  result<s3_configuration> get(const s3_notifications& of) override {
    return aws::s3::get_bucket_notification_configuration(
        aws_, {.bucket = of.bucket, .expected_bucket_owner = of.bucket_owner});
  }
  result<void> put(const s3_notifications& of, const s3_configuration& what) override {
    return aws::s3::put_bucket_notification_configuration(
        aws_, {.bucket = of.bucket, .configuration = what, .expected_bucket_owner = of.bucket_owner});
  }

 private:
  aws::session aws_;
};

}  // namespace

result<reply<>> notify_from_s3(const request<s3_notifications>& asked, context& ctx) {
  s3_itself store(ctx);
  return serve_s3_notifications(asked, store);
}

}  // namespace sparta::custom
