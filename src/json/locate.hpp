#pragma once
#include <sparta/json/detail/decoding.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace sparta::json {

/// The byte at which a part of a JSON text begins. The text must have been parsed without error, and have that part;
/// the steps are in the order from the part outwards.
[[nodiscard, gnu::cold]] std::size_t locate(std::string_view text, std::span<const detail::step> inside_out);

}  // namespace sparta::json
