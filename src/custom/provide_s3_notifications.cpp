#include "custom/declared_once.hpp"
#include "custom/s3_notifications.hpp"

#include <sparta/custom/providers.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/iam/arn_of.hpp>

namespace sparta::custom {

void provide_s3_notifications(service& of, const cfn::value<std::string>& bucket_arn, std::source_location where) {
  using namespace std::chrono_literals;
  declared_once(of,
                {.name = s3_notifications_function,
                 .description = "Has existing buckets notify this stack's functions",
                 .timeout = 1min},
                notify_from_s3, where)
      .allow(iam::s3::get_bucket_notification | iam::s3::put_bucket_notification,
             iam::arn_of<iam::kinds::s3::bucket>(bucket_arn));
}

}  // namespace sparta::custom
