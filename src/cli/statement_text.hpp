#pragma once
#include <sparta/json/value.hpp>

#include <string>
#include <string_view>

namespace sparta::cli {

/// A policy's statement for a reader, a line for each thing it says, all but the first indented by `indent`:
///
///     Allow s3:GetObject
///       on arn:${AWS::Partition}:s3:::uploads/*
[[nodiscard]] std::string statement_text(const json::value& statement, std::string_view indent);

/// Does it name `*`, or a pattern of actions?
[[nodiscard]] bool has_wildcard(const json::value& statement);

}  // namespace sparta::cli
