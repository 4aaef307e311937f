#pragma once
#include <sparta/function.hpp>
#include <sparta/on/log_filter_pattern.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace sparta::iam::kinds::logs {
struct log_group;
}
namespace sparta::events {
struct cloudwatch_logs;
}

namespace sparta::on {

/// A log group of the service's, by its handle; that of another of its functions; or an existing one, by its name.
class log_group {
 public:
  template <std::derived_from<cfn::handle> Handle>
  log_group(const Handle& own) : name(own.ref()) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::logs::log_group>>;
    };
    static_assert(fits, "sparta: on::logs takes the handle of a log group, a function, or a log group's name");
  }
  template <std::derived_from<sparta::detail::declared_function> Function>
  log_group(const Function& of) : name(of.log_group()), writer(of.ref()) {}
  log_group(const cfn::value<std::string>& existing) : name(existing) {}
  log_group(const char* existing) : name(existing) {}

  cfn::value<std::string> name{};
  cfn::value<std::string> writer{};  ///< the function's name, if it is a function's
};

/// What is written to a log group. CloudWatch Logs may then invoke the function on behalf of it. A log group has at
/// most two subscriptions. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
struct logs {
  on::log_group log_group;
  /// Only lines that match; left out: all of them.
  log_filter_pattern pattern{};
  /// Of a group whose lines are transformed: the transformed ones.
  bool apply_on_transformed_logs = false;
  /// Which system fields are delivered with each line: `@aws.account`, `@aws.region`, `@source.log`.
  cfn::value<cfn::list<std::string>> emit_system_fields{};
  /// Of a group with several sources: which of them, such as `@aws.account = "123456789012"`.
  std::string_view field_selection_criteria{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::cloudwatch_logs>,
                  "sparta: on::logs delivers events::cloudwatch_logs: the handler takes that");
  }
};

[[nodiscard]] wiring wire(const logs& source, const invocation_target& of);

}  // namespace sparta::on
