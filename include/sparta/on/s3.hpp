#pragma once
#include <sparta/cfn/functions.hpp>
#include <sparta/cfn/resource.hpp>
#include <sparta/custom/providers.hpp>
#include <sparta/on/s3_events.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <source_location>
#include <string>
#include <string_view>
#include <type_traits>

namespace sparta::iam::kinds::s3 {
struct bucket;
}
namespace sparta::events {
struct s3;
}

namespace sparta::on {

/// A bucket that is not the service's, by its name. S3 keeps one configuration of all of a bucket's notifications, so a
/// function of Sparta's own adds these to it and takes them out again, and leaves what is others' as it is. It is in
/// the service's bootstrap, and needs a client for AWS there, of about 3 MB.
struct existing_bucket {
  cfn::value<std::string> name;
  /// The account that owns it; left out, the stack's own.
  cfn::value<std::string> account{};
};

/// Where objects are: a bucket of the service's, by its handle, or an existing one.
class bucket {
 public:
  template <std::derived_from<cfn::handle> Handle>
  bucket(const Handle& own) : resource(own.logical_id.text) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::s3::bucket>>;
    };
    static_assert(fits, "sparta: on::s3 takes the handle of a bucket");
  }
  bucket(const existing_bucket& other) : existing(other), provide(&custom::provide_s3_notifications) {}

  std::string_view resource{};  ///< logical id; empty for an existing one
  existing_bucket existing{};
  /// Null for a bucket of the service's: then nothing brings the provider into the bootstrap.
  void (*provide)(service&, const cfn::value<std::string>& bucket_arn, std::source_location) = nullptr;
};

/// What happens to the objects of a bucket. The bucket's name is given by the template, so that it and the function can
/// refer to each other: a bucket without a name gets one that is unique to the stack.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html
struct s3 {
  on::bucket bucket;
  s3_events events = {s3_event::object_created};
  /// Only objects whose keys begin, and end, like this. S3 refuses two notifications of one event that overlap.
  std::string_view prefix{};
  std::string_view suffix{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::s3>,
                  "sparta: on::s3 delivers events::s3: the handler takes that");
  }
};

[[nodiscard]] inline cfn::value<std::string> arn_of(const existing_bucket& which) {
  return cfn::sub("arn:${AWS::Partition}:s3:::${Bucket}", {{"Bucket", which.name}});
}
inline void provide(service& of, const s3& source, std::source_location where) {
  if (source.bucket.provide != nullptr) source.bucket.provide(of, arn_of(source.bucket.existing), where);
}

[[nodiscard]] wiring wire(const s3& source, const invocation_target& of);

}  // namespace sparta::on
