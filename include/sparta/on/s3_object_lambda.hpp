#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/on/source_of.hpp>
#include <sparta/wiring.hpp>

#include <string>
#include <type_traits>

namespace sparta::iam::kinds::s3 {
struct accesspoint;
}
namespace sparta::events {
struct s3_object_lambda;
}

namespace sparta::on {

/// Requests that an access point of S3 Object Lambda transforms, the access point being made on top of another one,
/// which leads to the bucket. The function's role may then answer them; whoever asks needs `lambda:InvokeFunction`.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/transforming-objects.html
struct s3_object_lambda {
  source_of<iam::kinds::s3::accesspoint> supporting_access_point;
  /// Of the access point: 3 to 45 lower case letters, digits and hyphens. Left out, CloudFormation makes one.
  cfn::value<std::string> name{};
  bool get_object = true;
  bool head_object = false;
  bool list_objects = false;
  bool list_objects_v2 = false;
  /// Text that every event has, as `configuration.payload`.
  cfn::value<std::string> function_payload{};
  /// The function can answer a part of an object.
  bool range_requests = false;
  bool part_number_requests = false;
  bool cloud_watch_metrics_enabled = false;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::s3_object_lambda>,
                  "sparta: on::s3_object_lambda delivers events::s3_object_lambda: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const s3_object_lambda& source, const invocation_target& of);

}  // namespace sparta::on
