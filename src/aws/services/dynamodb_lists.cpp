#include "aws/json_members.hpp"
#include "aws/services/dynamodb_protocol.hpp"

#include <sparta/aws/dynamodb_lists.hpp>
#include <sparta/json/decode.hpp>

#include <algorithm>

namespace sparta::aws::dynamodb {
namespace {

result<void> collect(items_response& into, const json::value& page) {
  for (const auto& each : array_member(page, "Items")) {
    auto read = json::decode<item>(each);
    if (!read) return std::move(read).error().with_note("in DynamoDB's Items");
    into.items.push_back(*std::move(read));
  }
  auto last = item_in(page, "LastEvaluatedKey");
  if (!last) return std::move(last).error();
  into.last_evaluated_key = std::move(*last).value_or(item{});
  return {};
}

/// A page ends at a megabyte, and may hold nothing that passed the filter.
result<items_response> all_pages(session& with, std::string_view operation, json::object input, std::size_t limit,
                                 const item& start) {
  items_response all{.last_evaluated_key = start};
  do {
    if (!all.last_evaluated_key.empty()) input["ExclusiveStartKey"] = value_of(all.last_evaluated_key);
    input["Limit"] = limit - all.items.size();
    const auto page = ask(with, operation, input);
    if (!page) return page.error();
    if (auto taken = collect(all, *page); !taken) return std::move(taken).error();
  } while (!all.last_evaluated_key.empty() && all.items.size() < limit);
  return all;
}

template <class Request>
json::object input_of(const Request& what) {
  json::object input{{"TableName", what.table_name}};
  add_unless_empty(input, "IndexName", what.index_name);
  add_unless_empty(input, "FilterExpression", what.filter_expression);
  add_unless_empty(input, "ProjectionExpression", what.projection_expression);
  add_expression(input, what.names, what.values);
  if (what.consistent_read) input["ConsistentRead"] = true;
  return input;
}

}  // namespace

result<items_response> query(session& with, const query_request& what) {
  auto input = input_of(what);
  input["KeyConditionExpression"] = what.key_condition_expression;
  if (!what.scan_index_forward) input["ScanIndexForward"] = false;
  return all_pages(with, "Query", std::move(input), std::max<std::size_t>(what.limit, 1), what.exclusive_start_key);
}

result<items_response> scan(session& with, const scan_request& what) {
  return all_pages(with, "Scan", input_of(what), std::max<std::size_t>(what.limit, 1), what.exclusive_start_key);
}

}  // namespace sparta::aws::dynamodb
