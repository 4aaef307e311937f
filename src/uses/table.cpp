#include <sparta/aws/dynamodb.hpp>
#include <sparta/aws/dynamodb_lists.hpp>
#include <sparta/uses/table.hpp>

namespace sparta::detail {
namespace {

/// Success, whatever was answered.
template <class T>
result<void> done(result<T> outcome) {
  if (!outcome) return std::move(outcome).error();
  return {};
}

result<std::vector<dynamodb::item>> items_of(result<aws::dynamodb::items_response> outcome) {
  if (!outcome) return std::move(outcome).error();
  return std::move(outcome->items);
}

}  // namespace

result<void> put_item(const context& call, const std::string& table, dynamodb::item what,
                      const write_condition& only_if) {
  aws::session session(call);
  return done(aws::dynamodb::put_item(session, {.table_name = table,
                                                .item = std::move(what),
                                                .condition_expression = only_if.condition_expression,
                                                .names = only_if.names,
                                                .values = only_if.values}));
}

result<std::optional<dynamodb::item>> get_item(const context& call, const std::string& table, const dynamodb::item& key,
                                               bool consistent_read) {
  aws::session session(call);
  return aws::dynamodb::get_item(session, {.table_name = table, .key = key, .consistent_read = consistent_read});
}

result<std::vector<dynamodb::item>> query_items(const context& call, const std::string& table,
                                                const table_query& what) {
  aws::session session(call);
  return items_of(aws::dynamodb::query(session, {.table_name = table,
                                                 .key_condition_expression = what.key_condition_expression,
                                                 .names = what.names,
                                                 .values = what.values,
                                                 .index_name = what.index_name,
                                                 .filter_expression = what.filter_expression,
                                                 .scan_index_forward = what.scan_index_forward,
                                                 .consistent_read = what.consistent_read,
                                                 .limit = what.limit}));
}

result<std::vector<dynamodb::item>> scan_items(const context& call, const std::string& table, const table_scan& what) {
  aws::session session(call);
  return items_of(aws::dynamodb::scan(session, {.table_name = table,
                                                .names = what.names,
                                                .values = what.values,
                                                .index_name = what.index_name,
                                                .filter_expression = what.filter_expression,
                                                .consistent_read = what.consistent_read,
                                                .limit = what.limit}));
}

result<dynamodb::item> update_item(const context& call, const std::string& table, const dynamodb::item& key,
                                   const item_update& how) {
  aws::session session(call);
  return aws::dynamodb::update_item(session, {.table_name = table,
                                              .key = key,
                                              .update_expression = how.update_expression,
                                              .condition_expression = how.condition_expression,
                                              .names = how.names,
                                              .values = how.values,
                                              .return_values = aws::dynamodb::return_values::all_new});
}

result<void> delete_item(const context& call, const std::string& table, const dynamodb::item& key,
                         const write_condition& only_if) {
  aws::session session(call);
  return done(aws::dynamodb::delete_item(session, {.table_name = table,
                                                   .key = key,
                                                   .condition_expression = only_if.condition_expression,
                                                   .names = only_if.names,
                                                   .values = only_if.values}));
}

}  // namespace sparta::detail
