#include "custom/s3_notifications.hpp"

namespace sparta::custom {
namespace {

class s3_itself final : public s3_configuration_store {
 public:
  s3_itself(const context& of, bool removing) : aws_(of), removing_(removing) {}

  result<s3_configuration> get(const s3_notifications& of) override {
    return aws::s3::get_bucket_notification_configuration(
        aws_, {.bucket = of.bucket, .expected_bucket_owner = of.bucket_owner});
  }
  result<void> put(const s3_notifications& of, const s3_configuration& what) override {
    return aws::s3::put_bucket_notification_configuration(aws_, {.bucket = of.bucket,
                                                                 .configuration = what,
                                                                 .expected_bucket_owner = of.bucket_owner,
                                                                 .skip_destination_validation = removing_});
  }

 private:
  aws::session aws_;
  /// S3 validates all destinations, and refuses when somebody else's is gone: no reason to keep these.
  bool removing_;
};

}  // namespace

result<reply<>> notify_from_s3(const request<s3_notifications>& asked, context& ctx) {
  s3_itself store(ctx, asked.type == request_type::remove);
  return serve_s3_notifications(asked, store);
}

}  // namespace sparta::custom
