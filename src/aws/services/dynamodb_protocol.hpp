#pragma once
#include "aws/json_input.hpp"

#include <sparta/aws/dynamodb.hpp>
#include <sparta/json/value.hpp>

/// How DynamoDB's calls are put into JSON; for this layer's own sources.
namespace sparta::aws::dynamodb {

[[nodiscard]] result<json::value> ask(session& with, std::string_view operation, json::object input,
                                      bool idempotent = true);

[[nodiscard]] json::value value_of(const item& what);
/// Both maps, under the names that every operation has for them; left out when empty.
void add_expression(json::object& into, const expression_names& names, const item& values);
/// The item in that member of an answer; nullopt when it has none.
[[nodiscard]] result<std::optional<item>> item_in(const json::value& answer, std::string_view member);

}  // namespace sparta::aws::dynamodb
