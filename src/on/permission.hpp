#pragma once
#include <sparta/wiring.hpp>

namespace sparta::on {

/// Who may invoke the function, on behalf of what, and in whose account that is: the service alone would let anybody's
/// resources invoke it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
struct invoker {
  json::value principal;             ///< `s3.amazonaws.com`
  json::value source_arn{};          ///< of the resource that invokes
  json::value source_account{};      ///< null: this stack's
  bool has_account = true;           ///< false for what comes from no account of AWS's
  json::value event_source_token{};  ///< of a skill of Alexa's
  json::value principal_org_id{};
};

[[nodiscard]] wired_resource permission(const invoker& who, const invocation_target& of);

}  // namespace sparta::on
