#pragma once
#include <sparta/error.hpp>

#include <string_view>

namespace sparta::aws {

/// What an AWS error code means to us, and what its reader can do about it.
struct code_meaning {
  error_kind kind;
  std::string_view remedy;
};

/// Known codes first, then patterns (`…AccessDenied…`, `NoSuch…`), then the status.
[[nodiscard]] code_meaning meaning_of(std::string_view code, int status);

}  // namespace sparta::aws
