#pragma once
#include <sparta/json/value.hpp>
#include <sparta/on/detail/operation.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace sparta::on {

/// `{"Ref": …}`, `{"Fn::GetAtt": …}` …: text that only CloudFormation knows.
[[nodiscard]] bool is_intrinsic(const json::value& value);

/// A matcher as JSON: `{"prefix": "us-"}`, and what lies in another, as in `{"anything-but": {"prefix": "us-"}}`.
struct read_matcher {
  detail::operation what;
  const json::value* operand;
};

/// Nothing for what is no matcher of EventBridge's.
[[nodiscard]] std::optional<read_matcher> matcher_of(const json::value& alternative);

/// The operand, which may be one value or a list of them.
[[nodiscard]] std::vector<const json::value*> operands_of(const read_matcher& matcher);

/// What EventBridge calls it.
[[nodiscard]] std::string_view name_of(detail::operation what);

}  // namespace sparta::on
