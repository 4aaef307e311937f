#pragma once
#include <sparta/context.hpp>
#include <sparta/custom/request.hpp>
#include <sparta/result.hpp>

#include <string>

/// The custom resource that makes a receipt rule set the active one. An account has one in each region, and
/// CloudFormation has no property for it.
/// https://docs.aws.amazon.com/ses/latest/APIReference/API_SetActiveReceiptRuleSet.html
namespace sparta::custom {

struct ses_activation {
  std::string rule_set;
};

/// Which rule set is active; empty for none.
class active_rule_set {
 public:
  virtual ~active_rule_set() = default;
  virtual result<std::string> get() = 0;
  virtual result<void> set(const std::string& name) = 0;
};

/// When the resource is removed, the set that was active before is again, unless somebody has made another one so
/// since.
[[nodiscard]] result<reply<>> serve_ses_activation(const request<ses_activation>& asked, active_rule_set& active);
/// The handler.
[[nodiscard]] result<reply<>> activate_in_ses(const request<ses_activation>& asked, context& ctx);

}  // namespace sparta::custom
