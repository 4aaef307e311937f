#pragma once
#include <string>
#include <string_view>

namespace sparta::custom {

/// What a custom resource calls its part of something that others have a part in: the same in every request about it,
/// and in no other stack.
[[nodiscard]] std::string owner_of(std::string_view logical_id, std::string_view stack_id);

}  // namespace sparta::custom
