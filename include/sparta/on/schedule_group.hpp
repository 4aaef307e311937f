#pragma once
#include <sparta/cfn/resource.hpp>

#include <concepts>
#include <string>

namespace sparta::iam::kinds::scheduler {
struct schedule_group;
}

namespace sparta::on {

/// A group of schedules of the service's, by its handle, or an existing one, by its name; left out, `default`.
class schedule_group {
 public:
  schedule_group() = default;
  template <std::derived_from<cfn::handle> Handle>
  schedule_group(const Handle& own) : name(own.ref()), arn(own.arn()) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::scheduler::schedule_group>>;
    };
    static_assert(fits, "sparta: a schedule is in a group of schedules: give its handle or name");
  }
  schedule_group(const cfn::value<std::string>& existing) : name(existing) {}
  schedule_group(const char* existing) : name(existing) {}

  cfn::value<std::string> name{};
  cfn::value<std::string> arn{};  ///< of one of the service's
};

}  // namespace sparta::on
