#pragma once
#include "base/files.hpp"
#include "cli/console.hpp"

#include <sparta/result.hpp>

#include <stop_token>
#include <string>
#include <string_view>

namespace sparta::cli {

/// The event that `--event` names: `-` is standard input; text that begins as JSON objects, arrays and strings do is
/// the event itself; the rest is a file, or, without such a file, a JSON number or literal. What isn't JSON is refused
/// here, with its place, rather than by Lambda.
[[nodiscard]] result<std::string> read_event(std::string_view given, const base::files& files, console& from,
                                             std::stop_token stop);

}  // namespace sparta::cli
