#pragma once
#include <sparta/cfn/resource.hpp>

#include <concepts>
#include <string>

namespace sparta::iam::kinds::events {
struct event_bus;
}

namespace sparta::on {

/// A bus of the service's, by its handle, or an existing one, by its name or ARN; left out, the account's own.
class event_bus {
 public:
  event_bus() = default;
  template <std::derived_from<cfn::handle> Handle>
  event_bus(const Handle& own) : name(own.ref()) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::events::event_bus>>;
    };
    static_assert(fits, "sparta: a rule takes events of an event bus: give its handle, name or ARN");
  }
  event_bus(const cfn::value<std::string>& existing) : name(existing) {}
  event_bus(const char* existing) : name(existing) {}

  cfn::value<std::string> name{};
};

}  // namespace sparta::on
