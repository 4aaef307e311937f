#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/json/value.hpp>
#include <sparta/on/filter_criteria.hpp>

#include <string>
#include <vector>

namespace sparta::on {

/// Every rule that a pattern breaks, a sentence each: what its types couldn't see, and all of a raw one.
[[nodiscard]] std::vector<std::string> problems_of(const cfn::detail::value_base& pattern, detail::dialect which);
[[nodiscard]] std::vector<std::string> problems_of(const json::value& pattern, detail::dialect which);

/// Of each filter, and of their number.
[[nodiscard]] std::vector<std::string> problems_of(const filter_criteria& filters);

template <class Self, detail::dialect Which>
[[nodiscard]] std::vector<std::string> problems_of(const detail::fields<Self, Which>& pattern) {
  return problems_of(static_cast<const cfn::detail::value_base&>(pattern), Which);
}

/// What is wrong with one alternative of a field, in words that follow its name; empty when nothing is.
[[nodiscard]] std::string fault_of(const json::value& alternative, detail::dialect which);

}  // namespace sparta::on
