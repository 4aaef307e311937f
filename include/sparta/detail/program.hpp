#pragma once

namespace sparta::detail {

/// Whether this is compiled for a bootstrap. Code that only the tool can call, such as a hook, would otherwise stay in
/// the program that Lambda starts: what is passed to a function that does nothing is passed all the same.
#ifdef SPARTA_BOOTSTRAP
inline constexpr bool in_bootstrap = true;
#else
inline constexpr bool in_bootstrap = false;
#endif

}  // namespace sparta::detail
