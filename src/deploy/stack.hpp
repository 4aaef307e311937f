#pragma once
#include "aws/client.hpp"
#include "aws/cloudformation_types.hpp"
#include "deploy/stack_watch.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <map>
#include <string>
#include <vector>

namespace sparta::deploy {

/// What the stack shall be.
struct desired_stack {
  std::string name;
  std::string template_url;
  std::vector<aws::cloudformation::parameter> parameters{};
  aws::cloudformation::tags tags{};
  std::vector<std::string> capabilities{};
  std::size_t resource_count = 0;                ///< for progress
  std::map<std::string, std::string> sources{};  ///< `main.cpp:12` by logical id
};

struct ensured_stack {
  aws::cloudformation::stack stack;
  bool created = false;
  bool changed = false;               ///< false: it was so already
  std::vector<stack_event> events{};  ///< of this operation, oldest first
};

/// How far CloudFormation got. While it may be running it may need what was uploaded.
enum class operation { not_started, running, ended };

/// Creates or updates the stack by a change set, waits, and returns what became of it. Starts from every state:
/// waits for another operation, removes a stack that never came to be. `state` is kept up to date throughout.
result<ensured_stack> ensure_stack(world& with, aws::client& client, const desired_stack& wanted, const patience& how,
                                   operation& state);

/// The stack once nothing else works on it and it can be created or updated: none when it must be created.
result<std::optional<aws::cloudformation::stack>> make_ready(world& with, aws::client& client,
                                                             std::string_view stack_name, const patience& how);

}  // namespace sparta::deploy
