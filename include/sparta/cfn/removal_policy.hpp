#pragma once

namespace sparta::rules {
void update_replace_policy_is_remove_retain_or_snapshot();
}  // namespace sparta::rules

namespace sparta::cfn {

/// What CloudFormation does with a resource that leaves the template, or is replaced.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
enum class removal_policy { remove, retain, retain_except_on_create, snapshot };

/// The same for a resource that was replaced, which knows no `retain_except_on_create`: it was created.
struct replace_policy {
  bool given = false;
  removal_policy value = removal_policy::remove;

  consteval replace_policy() = default;
  consteval replace_policy(removal_policy what) : given(true), value(what) {
    if (what == removal_policy::retain_except_on_create) rules::update_replace_policy_is_remove_retain_or_snapshot();
  }
};

}  // namespace sparta::cfn
