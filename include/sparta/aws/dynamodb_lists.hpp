#pragma once
#include <sparta/aws/dynamodb.hpp>

#include <cstddef>

/// Many items at a time: all pages, up to `limit` items.
namespace sparta::aws::dynamodb {

struct query_request {
  std::string table_name;
  std::string key_condition_expression;  ///< `id = :id`
  expression_names names{};
  item values{};
  std::string index_name{};
  std::string filter_expression{};
  std::string projection_expression{};
  bool scan_index_forward = true;
  bool consistent_read = false;
  std::size_t limit = 10'000;
  item exclusive_start_key{};  ///< an earlier answer's `last_evaluated_key`
};
struct items_response {
  std::vector<item> items{};
  item last_evaluated_key{};  ///< where to go on; empty when there is no more
};
[[nodiscard]] result<items_response> query(session& with, const query_request& what);

struct scan_request {
  std::string table_name;
  expression_names names{};
  item values{};
  std::string index_name{};
  std::string filter_expression{};
  std::string projection_expression{};
  bool consistent_read = false;
  std::size_t limit = 10'000;
  item exclusive_start_key{};
};
[[nodiscard]] result<items_response> scan(session& with, const scan_request& what);

struct batch_write_item_request {
  std::string table_name;
  std::vector<item> puts{};
  std::vector<item> deletes{};  ///< keys
};
/// Any number, 25 at a time; what DynamoDB leaves undone is sent again, as a throttled call is. An error says how many
/// were not written.
result<void> batch_write_item(session& with, const batch_write_item_request& what);

}  // namespace sparta::aws::dynamodb
