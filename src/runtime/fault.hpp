#pragma once
#include <sparta/error.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::runtime {

/// Where a handler was declared. Return addresses would say more, but a stripped bootstrap has no names for them.
struct declaration {
  std::string handler;
  std::string file;
  unsigned line = 0;
};

/// Why an invocation, or the start, failed: as the caller sees it.
struct fault {
  std::string type;                   ///< `std::out_of_range`, `DecodeError`, `Function.ResponseSizeTooLarge`
  std::string message;                ///< the exception's or the error's own
  std::vector<std::string> causes{};  ///< a line each
  std::optional<declaration> where{};
};

/// What the caller sees as the stack: `in handler Hello, declared at main.cpp:12`, and the causes.
[[nodiscard]] std::vector<std::string> stack_lines(const fault& of);

/// An error that a handler returned: its AWS code is the type, or else its kind (`NotFoundError`).
[[nodiscard]] fault fault_of(const error& why);

/// The exception being handled, with those nested in it; only to be called while there is one.
[[nodiscard]] fault fault_of_current_exception();

/// `std::runtime_error` → `Function.RuntimeError`. The platform keeps a type only when it is `Function.` or `Runtime.`
/// and a capitalised word of ASCII letters; it replaces all others by `Function.Unknown`. Types that are of that form
/// stay as they are.
[[nodiscard]] std::string platform_type(std::string_view type);

}  // namespace sparta::runtime
