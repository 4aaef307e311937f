#pragma once
#include <sparta/alias.hpp>
#include <sparta/asynchronous.hpp>
#include <sparta/decorators.hpp>
#include <sparta/detail/delivery.hpp>
#include <sparta/detail/program.hpp>
#include <sparta/function_options.hpp>
#include <sparta/function_url.hpp>
#include <sparta/iam/grant.hpp>

#include <cstddef>
#include <source_location>
#include <string_view>
#include <utility>

namespace sparta {

class service;
class alarm;
struct metric_filter_options;
struct invocation_target;
struct wiring;
namespace alarms {
struct declared;
}  // namespace alarms

namespace detail {

/// What can be said of a declared function, whatever its event. In a bootstrap all of it does nothing.
class declared_function {
 public:
  declared_function(service& of, std::size_t index) : service_(&of), index_(index) {}
  [[nodiscard]] std::size_t index() const { return index_; }

  [[nodiscard]] cfn::arn<iam::kinds::lambda::function> arn() const;
  /// Its name in AWS.
  [[nodiscard]] cfn::value<std::string> ref() const;
  /// The name of the log group that it writes to.
  [[nodiscard]] cfn::value<std::string> log_group() const;
  /// Of the alias: what to call so that the published version answers.
  [[nodiscard]] cfn::arn<iam::kinds::lambda::function> alias_arn(std::string_view alias) const;
  /// The address that `url` gave it.
  [[nodiscard]] cfn::value<std::string> function_url() const;

 protected:
  void add(const iam::grant& statement) const;
  void add(const alias_options& options) const;
  void set(const asynchronous_options& options) const;
  void set(const function_url_options& options) const;
  void add_dependency(const cfn::handle& other) const;
  void add(function_decorator call, std::source_location where) const;
  void add(const metric_filter_options& what, std::source_location where) const;
  [[nodiscard]] invocation_target as_target(std::string_view alias, bool reports_failures) const;
  void add(wiring how, std::source_location where) const;
  [[nodiscard]] service& owner() const { return *service_; }
  void add(const alarms::declared& what, const sparta::alarm* handle, std::source_location where) const;

 private:
  service* service_;
  std::size_t index_;
};

}  // namespace detail

/// A declared function, as `service::function` returns it; `Event` is what its handler takes, and `ReportsFailures`
/// says whether its answer names the records of a batch that failed. A copy means the same function.
template <class Event, bool ReportsFailures = false>
class function : public detail::declared_function {
 public:
  using declared_function::declared_function;

  /// Lets the function's role do something: actions, the resources, then conditions, as `iam::allow` takes them.
  template <class Actions, class... More>
  function allow(const Actions& what, const iam::resources_of<Actions>& where, const More&... more) const {
    add(iam::allow(what, where, more...));
    return *this;
  }
  template <class... What>
  function allow(const What&... what) const {
    add(iam::allow(what...));
    return *this;
  }
  /// Forbids it, whatever else allows it.
  template <class Actions, class... More>
  function deny(const Actions& what, const iam::resources_of<Actions>& where, const More&... more) const {
    add(iam::deny(what, where, more...));
    return *this;
  }
  template <class... What>
  function deny(const What&... what) const {
    add(iam::deny(what...));
    return *this;
  }
  /// A statement made elsewhere.
  function grant(const iam::grant& statement) const {
    add(statement);
    return *this;
  }
  function alias(const alias_options& options) const {
    add(options);
    return *this;
  }
  function asynchronous(const asynchronous_options& options) const {
    set(options);
    return *this;
  }
  function url(const function_url_options& options) const {
    detail::check_delivery<function_url_options, Event>();
    set(options);
    return *this;
  }
  /// CloudFormation makes `other` first. What the function refers to is made first anyway.
  function depends_on(const cfn::handle& other) const {
    add_dependency(other);
    return *this;
  }
  /// What invokes it: one of <sparta/on/…>. Through an alias, if there is one to name, hence its published version.
  template <class Source>
  function on(const Source& source, std::string_view alias = {},
              std::source_location where = std::source_location::current()) const {
    detail::check_delivery<Source, Event>();
    if constexpr (detail::needs_provider<Source>) provide(owner(), source, where);
    if constexpr (!detail::in_bootstrap) add(wire(source, as_target(alias, ReportsFailures)), where);
    return *this;
  }
  /// Watches it: one of the kinds of <sparta/alarms.hpp>. With a handle, other alarms can refer to it.
  template <class Alarm>
  function alarm(const Alarm& what, std::source_location where = std::source_location::current()) const {
    if constexpr (!detail::in_bootstrap) add(described(what), nullptr, where);
    return *this;
  }
  template <class Alarm>
  function alarm(const sparta::alarm& handle, const Alarm& what,
                 std::source_location where = std::source_location::current()) const {
    if constexpr (!detail::in_bootstrap) add(described(what), &handle, where);
    return *this;
  }
  /// Makes a metric of its log: `metric_filter_options` of <sparta/metric_filter.hpp>.
  function metric_filter(const metric_filter_options& what,
                         std::source_location where = std::source_location::current()) const {
    if constexpr (!detail::in_bootstrap) add(what, where);
    return *this;
  }
  /// Changes its resource, and adds to the template: `sparta::function_decorator`.
  template <class Decorator>
  function decorate(Decorator decorator, std::source_location where = std::source_location::current()) const {
    if constexpr (!detail::in_bootstrap) add(function_decorator(std::move(decorator)), where);
    return *this;
  }
};

}  // namespace sparta
