#pragma once
#include <sparta/json/value.hpp>

#include <string_view>

/// What the node of a grant holds: a statement as IAM writes it, with these differences, which only src/iam sees.
namespace sparta::iam::detail {

/// Why it is about everything: an array of texts.
inline constexpr std::string_view reasons = "Because";
/// True of actions that AWS gives no resource: their `*` has no reason.
inline constexpr std::string_view has_no_resource = "HasNoResource";

// `Condition` may be an array of these objects: two tests of one operator and key must be seen, to be refused.
inline constexpr std::string_view test_operator = "Operator";
inline constexpr std::string_view test_key = "Key";
inline constexpr std::string_view test_values = "Values";

// `Principal` may be an array of these objects, each with one of the reasons above if it is everybody.
inline constexpr std::string_view principal_type = "Type";
inline constexpr std::string_view principal_id = "Id";

/// The value as an array: one that IAM lets stand alone becomes an array of one.
[[nodiscard]] json::array listed(const json::value* one_or_several);

}  // namespace sparta::iam::detail
