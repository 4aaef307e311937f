#pragma once
#include <sparta/json/value.hpp>
#include <sparta/on/detail/operation.hpp>

#include <string>
#include <vector>

namespace sparta::on {

/// `an event pattern`, and what the other dialects call it.
[[nodiscard]] std::string noun(detail::dialect which);

/// How large a well-formed pattern may be.
void check_quotas(const json::value& pattern, detail::dialect which, std::vector<std::string>& found);

}  // namespace sparta::on
