#pragma once
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::samples {

/// One step of `Records[0].s3.object.key`.
struct path_step {
  std::string name{};                  ///< of a member; empty: an element
  std::optional<std::size_t> index{};  ///< neither: every element, or with the name `*`, every member
  std::size_t end = 0;                 ///< where the path up to and with this step ends
};

/// Names with dots between, `[0]` for elements, `["a.b"]` for names that are no such words, `[*]` and `*` for all.
[[nodiscard]] result<std::vector<path_step>> parse_path(std::string_view path);

/// The value at the path. Its last step may be a member, or the element after the last one, that isn't there yet: it is
/// added as null. All before it must be there. The error names how far the path leads.
[[nodiscard]] result<json::value*> place_at(json::value& in, std::string_view path);

/// Calls `what` with every value at the path; where the path leads nowhere, there is none.
void for_each_at(json::value& in, std::string_view path, const std::function<void(json::value&)>& what);

}  // namespace sparta::samples
