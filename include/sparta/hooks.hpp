#pragma once
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta {

/// What a hook of the deployment is told. Hooks of one run share `state`, in the order in which they are called.
struct hook_context {
  std::string service;
  std::string build_id{};  ///< empty before it is known: an automatic one is made of what was built
  std::string bucket{};    ///< empty before it is known, and in `build`
  bool dry_run = false;    ///< nothing outside this machine may change
  std::function<void(std::string_view message)> log{};
  std::map<std::string, json::value> state{};
};

/// A file for the zip beside `bootstrap`, which a function finds below /var/task.
struct archive_file {
  std::string name;  ///< relative, with `/`: "templates/mail.html"
  std::string content;
  bool executable = false;
};

/// Before anything is compiled, or after. An error ends the command; then the rollback hooks are called.
using build_hook = std::function<result<void>(hook_context& context)>;
/// Adds files to the zip, which is the same for all functions. The same files must give the same bytes.
using archive_hook = std::function<result<void>(hook_context& context, std::vector<archive_file>& files)>;
/// After a failure: undoes what the other hooks did. Its own error is a warning.
using rollback_hook = std::function<result<void>(hook_context& context)>;

}  // namespace sparta
