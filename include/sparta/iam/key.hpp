#pragma once
#include <string_view>

namespace sparta::iam {

/// What a condition key holds, which decides the operators that fit it.
enum class key_type { text, arn, number, date, boolean, ip };

/// A condition key; `Several` when a request has a set of values for it. A key with a variable in it stands in three
/// parts: `{"s3:ExistingObjectTag/", "team"}`.
template <key_type Type, bool Several = false>
struct key {
  std::string_view before;
  std::string_view name{};
  std::string_view after{};
};

}  // namespace sparta::iam
