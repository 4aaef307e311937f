#pragma once
#include "model/naming.hpp"
#include "on/permission.hpp"

#include <sparta/json/write.hpp>

#include <string>

namespace sparta::api {

/// As `on::permission`, but of the part `of`: each has its own, and a function called by its alias another.
[[nodiscard]] inline wired_resource permission(const std::string& of, const on::invoker& who,
                                               const invocation_target& called) {
  wired_resource made = on::permission(who, called);
  made.id = model::resource_name("Permission", {of, "/", json::write(called.arn), "/", json::write(who.source_arn)});
  return made;
}

}  // namespace sparta::api
