#pragma once
#include <sparta/wiring.hpp>

#include <string_view>

namespace sparta::on {

/// Who may invoke the function, on behalf of what, and in whose account that is: the service alone would let anybody's
/// resources invoke it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
struct invoker {
  std::string_view principal;    ///< `s3.amazonaws.com`
  json::value source_arn{};      ///< of the resource that invokes
  json::value source_account{};  ///< null: this stack's
};

[[nodiscard]] wired_resource permission(const invoker& who, const invocation_target& of);

}  // namespace sparta::on
