#pragma once
#include "samples/sample.hpp"

#include <sparta/result.hpp>

namespace sparta::samples {

/// The event as Lambda gets it: what the source encodes is encoded, and its digests are right.
[[nodiscard]] json::value delivered(const sample& what);

/// The carrier with `inner` in its first record, or wherever else it carries something.
[[nodiscard]] result<sample> put_into(sample carrier, const sample& inner);

}  // namespace sparta::samples
