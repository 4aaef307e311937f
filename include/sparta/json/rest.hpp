#pragma once
#include <sparta/json/object.hpp>

#include <cstdint>

namespace sparta::json {

namespace detail {
struct rest_access;
}

/// As the last member of an aggregate: keeps what the other members can't, so that what was decoded can be encoded
/// again without a loss.
///
///     struct record {
///       std::string id;
///       std::optional<int> size;
///       json::rest more{};
///     };
///
/// Any other member may then be missing, or null, and keeps the value that `T{}` gives it; while it has that value, it
/// is left out, or null, when it is encoded. Members that the type doesn't know are in `unknown`.
class rest {
 public:
  object unknown{};

  /// About the members alone: how they were written makes no difference.
  friend bool operator==(const rest& a, const rest& b) noexcept { return a.unknown == b.unknown; }

 private:
  friend struct detail::rest_access;
  std::uint64_t missing_ = 0;  ///< a bit for each member, in their order
  std::uint64_t null_ = 0;
};

}  // namespace sparta::json
