#pragma once
#include "samples/sample.hpp"

#include <sparta/result.hpp>

#include <span>
#include <string>

namespace sparta::samples {

/// The event as Lambda gets it, with each `path=value` of `changes` set, inside the samples that `in` names, the
/// nearest first. A path that begins with one of their names and a colon is one of theirs:
/// `sqs:Records[0].messageId=1`.
///
/// A value that is JSON is that JSON, anything else is text; and where a text is now, a number, true or false is a
/// text.
[[nodiscard]] result<json::value> compose(sample innermost, std::span<const std::string> changes,
                                          std::span<const std::string> in);

}  // namespace sparta::samples
