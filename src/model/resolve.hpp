#pragma once
#include "model/service.hpp"

#include <sparta/function_options.hpp>

#include <string>

namespace sparta::model {

/// The function with the service's defaults for what it leaves out, and Sparta's own for what both do.
[[nodiscard]] function resolved(const function_options& options, const service& of);

/// The first if it was given, else the second.
[[nodiscard]] json::value either(const cfn::detail::value_base& own, const cfn::detail::value_base& of_service);

/// The literal that a value was made of; empty for an expression, and for a value that was left out.
[[nodiscard]] std::string text_of(const cfn::value<std::string>& literal);

}  // namespace sparta::model
