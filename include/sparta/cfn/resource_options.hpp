#pragma once
#include <sparta/cfn/condition.hpp>
#include <sparta/cfn/policies.hpp>
#include <sparta/cfn/removal_policy.hpp>
#include <sparta/cfn/resource.hpp>

#include <initializer_list>
#include <optional>

namespace sparta {

namespace cfn {

/// A resource that another waits for: its handle.
class dependency : public detail::value_base {
 public:
  dependency(const handle& other) : value_base(detail::text_node(other.logical_id.text)) {}
};

class dependencies : public detail::value_base {
 public:
  dependencies() = default;
  dependencies(std::initializer_list<dependency> others)
      : value_base(detail::list_node(others.begin(), others.size())) {}
};

}  // namespace cfn

/// What CloudFormation does with a resource, whatever its type.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-product-attribute-reference.html
struct resource_options {
  /// It is made only where that holds.
  cfn::condition_name condition{};
  cfn::value<cfn::creation_policy> creation_policy{};
  /// When it leaves the stack. Default: what holds data is kept, unless its own creation failed; all else is deleted.
  std::optional<cfn::removal_policy> deletion_policy{};
  /// Made before it. What its properties refer to is made first anyway.
  cfn::dependencies depends_on{};
  cfn::value<json::value> metadata{};
  cfn::value<cfn::update_policy> update_policy{};
  /// When a change replaces it, for the one before. Default: what holds data is kept; all else is deleted.
  cfn::replace_policy update_replace_policy{};
};

}  // namespace sparta
