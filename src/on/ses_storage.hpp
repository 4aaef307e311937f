#pragma once
#include <sparta/on/ses_storage.hpp>
#include <sparta/wiring.hpp>

namespace sparta::on {

/// The rule's action that stores a mail, and in `made` what lets SES do it on behalf of that rule; `needs` gets what
/// must be made before the rule.
[[nodiscard]] json::value storing_action(const ses_storage& where, const json::value& rule_arn, wiring& made,
                                         std::vector<std::string>& needs);

}  // namespace sparta::on
