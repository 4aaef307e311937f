#pragma once
#include "deploy/plan.hpp"
#include "deploy/provision.hpp"
#include "deploy/stack.hpp"

#include <map>
#include <string>

namespace sparta::deploy {

/// Parameters that the user gave, checked against the template; Sparta's own can't be given.
[[nodiscard]] result<void> check_parameters(const subject& what, const provision_options& options);

/// The stack's tags: Sparta's own, then the service's, then the command line's.
[[nodiscard]] std::map<std::string, std::string> stack_tags(const subject& what, const provision_options& options,
                                                            const std::string& build_id);

/// The template's parameters; `versions` are the uploaded archives' object versions, by key.
[[nodiscard]] std::map<std::string, std::string> stack_parameters(const subject& what, const provision_options& options,
                                                                  const plan& made,
                                                                  const std::map<std::string, std::string>& versions);

/// The same as CloudFormation takes them. What is not said anew stays as it is deployed.
[[nodiscard]] std::vector<aws::cloudformation::parameter> parameters_for(const subject& what,
                                                                         const std::map<std::string, std::string>& said,
                                                                         const ready_stack& deployed);

}  // namespace sparta::deploy
