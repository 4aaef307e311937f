#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <type_traits>

namespace sparta::iam::kinds::iam {
struct role;
}
namespace sparta::events {
struct s3_batch;
}

namespace sparta::on {

/// The role that jobs run as: a role of the service's, by its handle.
class batch_operations_role {
 public:
  template <std::derived_from<cfn::handle> Handle>
  batch_operations_role(const Handle& own) : name(own.ref()) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::iam::role>>;
    };
    static_assert(fits, "sparta: on::s3_batch takes the handle of the role that jobs run as");
  }

  cfn::value<std::string> name;
};

/// Objects that jobs of S3 Batch Operations work through. Who makes a job names the function in it, and a role, which
/// may then invoke the function. The handler answers `events::s3_batch_response`.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html
struct s3_batch {
  batch_operations_role role;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::s3_batch>,
                  "sparta: on::s3_batch delivers events::s3_batch: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const s3_batch& source, const invocation_target& of);

}  // namespace sparta::on
