#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/on/s3_events.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace sparta::iam::kinds::s3 {
struct bucket;
}
namespace sparta::events {
struct s3;
}

namespace sparta::on {

/// A bucket of the service's, by its handle.
class bucket {
 public:
  template <std::derived_from<cfn::handle> Handle>
  bucket(const Handle& own) : resource(own.logical_id.text) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::s3::bucket>>;
    };
    static_assert(fits, "sparta: on::s3 takes the handle of a bucket");
  }

  std::string_view resource;  ///< logical id
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

[[nodiscard]] wiring wire(const s3& source, const invocation_target& of);

}  // namespace sparta::on
