#pragma once
#include "model/naming.hpp"
#include "on/permission.hpp"

#include <sparta/json/write.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace sparta::api {

/// As `on::permission`, but of the part `of`: each has its own, and a function called by its alias another.
[[nodiscard]] inline wired_resource permission(const std::string& of, const on::invoker& who,
                                               const invocation_target& called) {
  wired_resource made = on::permission(who, called);
  made.id = model::resource_name("Permission", {of, "/", json::write(called.arn), "/", json::write(who.source_arn)});
  return made;
}

/// A permission for each route would fill a function's policy, which takes 20 KB, some 50 of them: of a function with
/// more routes of an API than this, one is for all.
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
inline constexpr std::ptrdiff_t most_permissions = 10;

/// API Gateway, on behalf of what `source_arn` names. The ARN says whose account that is; API Gateway does not promise
/// to tell it another time.
[[nodiscard]] inline on::invoker api_gateway(json::value source_arn) {
  return {.principal = "apigateway.amazonaws.com", .source_arn = std::move(source_arn), .has_account = false};
}

/// That it may invoke the function.
[[nodiscard]] inline wired_resource api_gateway_permission(const std::string& of, json::value source_arn,
                                                           const invocation_target& called) {
  return permission(of, api_gateway(std::move(source_arn)), called);
}

}  // namespace sparta::api
