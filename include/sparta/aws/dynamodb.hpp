#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/dynamodb/attribute_value.hpp>
#include <sparta/result.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

/// One item at a time. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/Welcome.html
/// Expressions are DynamoDB's own, with `names` for `#…` and `values` for `:…` in them. A table is named, or given by
/// its ARN. A condition that does not hold is an error with the code ConditionalCheckFailedException.
namespace sparta::aws::dynamodb {

using sparta::dynamodb::attribute_value;
using sparta::dynamodb::item;
using expression_names = std::map<std::string, std::string, std::less<>>;

struct get_item_request {
  std::string table_name;
  item key;
  bool consistent_read = false;
  std::string projection_expression{};
  expression_names names{};
};
/// nullopt when there is no such item.
[[nodiscard]] result<std::optional<item>> get_item(session& with, const get_item_request& what);

/// Which attributes a write gives back: those before it, after it, or none.
enum class return_values : unsigned char { none, all_old, updated_old, all_new, updated_new };

struct put_item_request {
  std::string table_name;
  dynamodb::item item;
  std::string condition_expression{};
  expression_names names{};
  sparta::dynamodb::item values{};
  dynamodb::return_values return_values = dynamodb::return_values::none;  ///< or all_old
};
/// The attributes asked for; empty without.
result<item> put_item(session& with, const put_item_request& what);

struct update_item_request {
  std::string table_name;
  item key;
  std::string update_expression;
  std::string condition_expression{};
  expression_names names{};
  item values{};
  dynamodb::return_values return_values = dynamodb::return_values::none;
  bool idempotent = false;  ///< true for what may be done twice, such as SET with a fixed value
};
result<item> update_item(session& with, const update_item_request& what);

struct delete_item_request {
  std::string table_name;
  item key;
  std::string condition_expression{};
  expression_names names{};
  item values{};
  dynamodb::return_values return_values = dynamodb::return_values::none;  ///< or all_old
};
result<item> delete_item(session& with, const delete_item_request& what);

}  // namespace sparta::aws::dynamodb
