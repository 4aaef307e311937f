#include "aws/services/dynamodb_protocol.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>

namespace sparta::aws::dynamodb {

result<json::value> ask(session& with, std::string_view operation, json::object input, bool idempotent) {
  return json_call(with, {.service = "dynamodb",
                          .target = "DynamoDB_20120810",
                          .operation = std::string(operation),
                          .body = std::move(input),
                          .version = "1.0",
                          .idempotent = idempotent});
}

json::value value_of(const item& what) { return json::to_value(what); }

void add_expression(json::object& into, const expression_names& names, const item& values) {
  if (!names.empty()) into["ExpressionAttributeNames"] = json::to_value(names);
  if (!values.empty()) into["ExpressionAttributeValues"] = value_of(values);
}

result<std::optional<item>> item_in(const json::value& answer, std::string_view member) {
  const auto* found = answer.find(member);
  if (found == nullptr || found->is_null()) return std::nullopt;
  auto read = json::decode<item>(*found);
  if (!read) return std::move(read).error().with_note("in DynamoDB's " + std::string(member));
  return *std::move(read);
}

}  // namespace sparta::aws::dynamodb
