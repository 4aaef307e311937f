#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/detail/program.hpp>

#include <concepts>
#include <initializer_list>
#include <vector>

namespace sparta::iam::kinds::sns {
struct topic;
}  // namespace sparta::iam::kinds::sns

namespace sparta::alarms {

/// The handle of a topic.
template <class Handle>
concept topic_handle = std::derived_from<Handle, cfn::handle> && requires(const Handle& topic) {
  { topic.arn() } -> std::same_as<cfn::arn<iam::kinds::sns::topic>>;
};

/// Whom an alarm tells: a topic by its handle, `&on_call`, or whatever else an alarm may call, by its ARN.
class target {
 public:
  template <class Handle>
  target(const Handle* topic) : arn(arn_of(topic)) {}
  target(const char* literal) : arn(literal) {}
  target(const cfn::value<std::string>& any) : arn(any) {}

  cfn::value<std::string> arn;

 private:
  template <class Handle>
  static cfn::value<std::string> arn_of(const Handle* topic) {
    static_assert(topic_handle<Handle>, "sparta: an alarm tells a topic, by its handle, or something else by its ARN");
    if constexpr (topic_handle<Handle>) return topic->ref();
  }
};

/// One target, or up to five in braces: `{&on_call, &archive}`.
class targets {
 public:
  targets() = default;
  template <class Handle>
  targets(const Handle* topic) : targets({target(topic)}) {}
  targets(const char* literal) : targets({target(literal)}) {}
  targets(const cfn::value<std::string>& arn) : targets({target(arn)}) {}
  targets(std::initializer_list<target> several) : arns(list_of(several)) {}

  cfn::value<cfn::list<std::string>> arns{};

 private:
  static cfn::value<cfn::list<std::string>> list_of(std::initializer_list<target> several) {
    if constexpr (sparta::detail::in_bootstrap) return {};
    std::vector<cfn::value<std::string>> all;
    for (const auto& each : several) all.push_back(each.arn);
    return all;
  }
};

}  // namespace sparta::alarms
