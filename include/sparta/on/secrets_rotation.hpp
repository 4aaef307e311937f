#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/on/encryption_key.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/on/schedule.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <type_traits>

namespace sparta::cfn::secretsmanager {
template <class Of>
class secret_handle;
}
namespace sparta::iam::kinds::secretsmanager {
struct secret;
}
namespace sparta::events {
struct secrets_rotation;
}

namespace sparta::rules {
void automatically_after_days_must_be_1_to_1000();
void rotation_window_must_be_1h_to_24h();
}  // namespace sparta::rules

namespace sparta::on {

/// A secret of the service's, by its handle, or an existing one, by its ARN.
class rotated_secret {
 public:
  template <std::derived_from<cfn::handle> Handle>
  rotated_secret(const Handle& own) : arn(own.ref()) {
    static_assert(std::derived_from<Handle, sparta::cfn::secretsmanager::secret_handle<cfn::handle>>,
                  "sparta: on::secrets_rotation takes the handle of a secret, or its ARN");
  }
  rotated_secret(const cfn::arn<iam::kinds::secretsmanager::secret>& existing) : arn(existing) {}

  cfn::value<std::string> arn;
};

/// When a secret is rotated: `"cron(0 4 ? * SUN *)"`, or `on::every(24h)`; or nothing.
class rotation_schedule {
 public:
  constexpr rotation_schedule() = default;
  template <std::size_t N>
  consteval rotation_schedule(const char (&literal)[N]) : when_(on::schedule(literal)) {}
  constexpr rotation_schedule(const on::schedule& when) : when_(when) {}

  [[nodiscard]] constexpr const std::optional<on::schedule>& when() const { return when_; }

 private:
  std::optional<on::schedule> when_{};
};

/// The rotation of a secret. The handler is invoked for each of its four steps; the function's role may then read and
/// write that secret, and have passwords made.
/// https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda.html
struct secrets_rotation {
  rotated_secret secret;
  /// How often: one of the two. A schedule is in UTC, in days or in hours, and from four hours.
  limited<rules::automatically_after_days_must_be_1_to_1000, 1, 1'000> automatically_after_days{};
  rotation_schedule schedule{};
  /// How long after the scheduled time a rotation may begin, in whole hours; left out, to the end of the day, or of the
  /// hour if the schedule is in hours.
  limited_seconds<rules::rotation_window_must_be_1h_to_24h, 3'600, 86'400> duration{};
  /// Also at once, when the rotation is declared and when it changes.
  bool rotate_immediately_on_update = true;
  /// The key that the secret is encrypted with, unless it is AWS's own.
  encryption_key kms_key{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::secrets_rotation>,
                  "sparta: on::secrets_rotation delivers events::secrets_rotation: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const secrets_rotation& source, const invocation_target& of);

}  // namespace sparta::on
