#pragma once
#include <string_view>

namespace sparta::runtime {

/// Lambda keeps it with what it knows about the runtime.
inline constexpr std::string_view user_agent = "sparta-cpp/" SPARTA_VERSION;

}  // namespace sparta::runtime
