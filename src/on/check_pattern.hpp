#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/json/value.hpp>
#include <sparta/on/detail/operation.hpp>

#include <string>
#include <vector>

namespace sparta::on {

/// Every rule that a pattern breaks, a sentence each: what its types couldn't see, and all of a raw one.
[[nodiscard]] std::vector<std::string> problems_of(const cfn::detail::value_base& pattern, detail::dialect which);
[[nodiscard]] std::vector<std::string> problems_of(const json::value& pattern, detail::dialect which);

/// What is wrong with one alternative of a field, in words that follow its name; empty when nothing is.
[[nodiscard]] std::string fault_of(const json::value& alternative, detail::dialect which);

}  // namespace sparta::on
