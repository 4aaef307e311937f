#pragma once
#include "deploy/build_id.hpp"
#include "deploy/stack.hpp"

#include <sparta/result.hpp>

#include <string_view>

namespace sparta::deploy {

inline constexpr std::string_view build_id_tag = "io:sparta:buildId";
inline constexpr std::string_view version_tag = "io:sparta:sparta-version";
inline constexpr std::string_view build_tags_tag = "io:sparta:buildTags";

/// Would the update change nothing but the build's id? Tags and parameters are compared, but for that id's.
[[nodiscard]] bool only_build_id_differs(const aws::cloudformation::stack& deployed, const desired_stack& wanted,
                                         std::string_view build_id_parameter);

/// The id to deploy with: `chosen`, or the deployed one when it was ours to choose and nothing else differs. A commit
/// that touches other files is no reason to update a running service.
[[nodiscard]] result<std::string> settle_build_id(aws::client& client, const build_id& chosen,
                                                  const ready_stack& deployed, const desired_stack& wanted,
                                                  std::string_view template_text, std::string_view build_id_parameter);

}  // namespace sparta::deploy
