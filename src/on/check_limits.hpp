#pragma once
#include <sparta/wiring.hpp>

#include <cstdint>
#include <string_view>

namespace sparta::on {

/// Tells of a number, known only at run time, that AWS would refuse.
void check_limits(std::string_view what, std::int64_t number, std::int64_t min, std::int64_t max, wiring& made);

/// The same of one of on/limited.hpp; nothing of one that was left out.
template <class Limited>
void check_limits(std::string_view what, const Limited& limited, wiring& made) {
  if (const auto& number = limited.number()) check_limits(what, *number, Limited::min, Limited::max, made);
}

}  // namespace sparta::on
