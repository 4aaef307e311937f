#pragma once
#include "model/naming.hpp"
#include "on/permission.hpp"

#include <sparta/json/write.hpp>

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

/// That API Gateway may invoke the function for what `source_arn` names. The ARN says whose account that is; API
/// Gateway does not promise to tell it another time.
[[nodiscard]] inline wired_resource api_gateway_permission(const std::string& of, json::value source_arn,
                                                           const invocation_target& called) {
  return permission(
      of, {.principal = "apigateway.amazonaws.com", .source_arn = std::move(source_arn), .has_account = false}, called);
}

}  // namespace sparta::api
