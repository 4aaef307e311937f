#pragma once
#include "base/files.hpp"
#include "cli/console.hpp"

#include <sparta/result.hpp>

#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace sparta::cli {

struct event_source {
  std::string_view given;              ///< a file, `-`, JSON, or the name of a sample
  std::span<const std::string> set{};  ///< `path=value`, `path=@file`
  std::span<const std::string> in{};   ///< samples that carry it, with commas between
};

/// The event that `--event` names: `-` is standard input; text that begins as JSON objects, arrays and strings do is
/// the event itself; the rest is a file, or, without such a file, a sample, or a JSON number or literal. What isn't
/// JSON is refused here, with its place, rather than by Lambda. Where nothing is set and nothing carries it, a file's
/// bytes stay as they are.
[[nodiscard]] result<std::string> read_event(const event_source& source, const base::files& files, console& from,
                                             std::stop_token stop);

}  // namespace sparta::cli
