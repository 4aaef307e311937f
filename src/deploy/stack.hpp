#pragma once
#include "aws/client.hpp"
#include "aws/cloudformation_types.hpp"
#include "deploy/stack_watch.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
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

/// A stack that nothing works on, and that can be updated; none when it must be created.
using ready_stack = std::optional<aws::cloudformation::stack>;

/// Makes it so from every state: waits for another operation, removes a stack that never came to be. One that needs a
/// decision first, or that somebody else made, is an error.
result<ready_stack> make_ready(world& with, aws::client& client, std::string_view stack_name, const patience& how);

struct ensured_stack {
  aws::cloudformation::stack stack{};
  bool created = false;
  bool changed = false;               ///< false: it was so already
  std::vector<stack_event> events{};  ///< of this operation, oldest first
};

/// How far CloudFormation got. While it may be running it may need what was uploaded.
enum class operation { not_started, running, ended };

/// Creates the stack, or updates `deployed`, by a change set, waits, and returns what became of it. A stack whose
/// creation fails is removed. `state` is kept up to date throughout.
result<ensured_stack> ensure_stack(world& with, aws::client& client, const ready_stack& deployed,
                                   const desired_stack& wanted, const patience& how, operation& state);

/// Does it carry Sparta's tags? Another tool's stack of the same name must not be replaced, let alone deleted.
[[nodiscard]] bool is_sparta_stack(const aws::cloudformation::stack& stack);

}  // namespace sparta::deploy
