#pragma once
#include <sparta/decorators.hpp>
#include <sparta/detail/program.hpp>
#include <sparta/hooks.hpp>

#include <source_location>
#include <utility>

namespace sparta {

class service;

/// Where a service's own code takes part in synthesis and deployment: `service::hooks`. Hooks of one kind are called in
/// the order of declaration; a bootstrap has none of them.
///
///     service.hooks().archive([](sparta::hook_context&, std::vector<sparta::archive_file>& files) { … });
class hook_points {
 public:
  using place = std::source_location;

  explicit hook_points(service& of) : service_(&of) {}

  /// Adds to the template what belongs to the service: `sparta::service_decorator`.
  template <class Hook>
  hook_points decorate(Hook call, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add(service_decorator(std::move(call)), where);
    return *this;
  }
  /// Changes the template before decorators add to it, or after: `sparta::template_hook`.
  template <class Hook>
  hook_points pre_marshall(Hook call, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add_pre_marshall(template_hook(std::move(call)), where);
    return *this;
  }
  template <class Hook>
  hook_points post_marshall(Hook call, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add_post_marshall(template_hook(std::move(call)), where);
    return *this;
  }
  /// Checks the finished template: `sparta::template_validator`.
  template <class Hook>
  hook_points validate(Hook call, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add(template_validator(std::move(call)), where);
    return *this;
  }
  /// Before the bootstraps are compiled, or after: `sparta::build_hook`.
  template <class Hook>
  hook_points pre_build(Hook call, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add_pre_build(build_hook(std::move(call)), where);
    return *this;
  }
  template <class Hook>
  hook_points post_build(Hook call, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add_post_build(build_hook(std::move(call)), where);
    return *this;
  }
  /// Adds files to the zip: `sparta::archive_hook`.
  template <class Hook>
  hook_points archive(Hook call, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add(archive_hook(std::move(call)), where);
    return *this;
  }
  /// After a failure: `sparta::rollback_hook`.
  template <class Hook>
  hook_points rollback(Hook call, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add_rollback(rollback_hook(std::move(call)), where);
    return *this;
  }

 private:
  void add(service_decorator call, place where) const;
  void add(template_validator call, place where) const;
  void add(archive_hook call, place where) const;
  void add_pre_marshall(template_hook call, place where) const;
  void add_post_marshall(template_hook call, place where) const;
  void add_pre_build(build_hook call, place where) const;
  void add_post_build(build_hook call, place where) const;
  void add_rollback(rollback_hook call, place where) const;

  service* service_;
};

}  // namespace sparta
