#pragma once
#include <sparta/error.hpp>
#include <sparta/result.hpp>

#include <exception>

namespace sparta::model {

/// Calls a hook or decorator of the user's: what it throws is an error of that kind, not the end of the tool.
template <class Call>
result<void> guarded(error_kind kind, const Call& call) {
  try {
    return call();
  } catch (const std::exception& thrown) {
    return error{.kind = kind, .message = thrown.what()};
  } catch (...) {
    return error{.kind = kind, .message = "it threw something that is no std::exception"};
  }
}

}  // namespace sparta::model
