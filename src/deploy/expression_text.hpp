#pragma once
#include <sparta/json/value.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sparta::deploy {

/// What a reference of a template stands for: `AWS::StackName`, `Table`, `Table.Arn`.
using reference_text = std::function<std::string(std::string_view reference)>;

/// A template's text, its references replaced. None when it is more than text, Ref, GetAtt, Sub and Join.
[[nodiscard]] std::optional<std::string> expression_text(const json::value& what, const reference_text& stands_for);

/// The same for a reader: references as `${Table.Arn}`, anything else as JSON.
[[nodiscard]] std::string shown_text(const json::value& what);

}  // namespace sparta::deploy
