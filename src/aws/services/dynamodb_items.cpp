#include "aws/services/dynamodb_protocol.hpp"

namespace sparta::aws::dynamodb {
namespace {

std::string_view text_of(return_values what) {
  switch (what) {
    case return_values::none: return "NONE";
    case return_values::all_old: return "ALL_OLD";
    case return_values::updated_old: return "UPDATED_OLD";
    case return_values::all_new: return "ALL_NEW";
    case return_values::updated_new: return "UPDATED_NEW";
  }
  return "NONE";
}

result<item> attributes_in(const result<json::value>& answer) {
  if (!answer) return answer.error();
  auto found = item_in(*answer, "Attributes");
  if (!found) return std::move(found).error();
  return std::move(*found).value_or(item{});
}

/// A repeated write of the same item is the same write; but its condition may then fail, and the old values be lost.
template <class Request>
bool may_repeat(const Request& what) {
  return what.condition_expression.empty() && what.return_values == return_values::none;
}

template <class Request>
void add_condition(json::object& into, const Request& what) {
  add_unless_empty(into, "ConditionExpression", what.condition_expression);
  add_expression(into, what.names, what.values);
  if (what.return_values != return_values::none) into["ReturnValues"] = text_of(what.return_values);
}

}  // namespace

result<std::optional<item>> get_item(session& with, const get_item_request& what) {
  json::object input{{"TableName", what.table_name}, {"Key", value_of(what.key)}};
  if (what.consistent_read) input["ConsistentRead"] = true;
  add_unless_empty(input, "ProjectionExpression", what.projection_expression);
  add_expression(input, what.names, {});
  const auto answer = ask(with, "GetItem", std::move(input));
  if (!answer) return answer.error();
  return item_in(*answer, "Item");
}

result<item> put_item(session& with, const put_item_request& what) {
  json::object input{{"TableName", what.table_name}, {"Item", value_of(what.item)}};
  add_condition(input, what);
  return attributes_in(ask(with, "PutItem", std::move(input), may_repeat(what)));
}

result<item> update_item(session& with, const update_item_request& what) {
  json::object input{{"TableName", what.table_name}, {"Key", value_of(what.key)}};
  add_unless_empty(input, "UpdateExpression", what.update_expression);
  add_condition(input, what);
  return attributes_in(ask(with, "UpdateItem", std::move(input), what.idempotent));
}

result<item> delete_item(session& with, const delete_item_request& what) {
  json::object input{{"TableName", what.table_name}, {"Key", value_of(what.key)}};
  add_condition(input, what);
  return attributes_in(ask(with, "DeleteItem", std::move(input), may_repeat(what)));
}

}  // namespace sparta::aws::dynamodb
