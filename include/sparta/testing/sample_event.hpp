#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sparta::testing {

/// What `events generate` takes as well: docs/reference/sample_events.md.
struct sample_changes {
  std::vector<std::string> set{};  ///< `path=value`
  std::vector<std::string> in{};   ///< samples that carry it, the nearest first
};

/// The sample event of that name, as the JSON that Lambda hands to a function. For tests, which link the tool's half:
/// `sparta::tool`. Throws `sparta::failure` when there is no such sample or path.
[[nodiscard]] std::string sample_event(std::string_view name, const sample_changes& with = {});

}  // namespace sparta::testing
