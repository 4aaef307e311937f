#pragma once
#include <sparta/dynamodb/convert.hpp>
#include <sparta/uses.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta {

using expression_names = std::map<std::string, std::string, std::less<>>;

/// A write that is only done when this holds, in DynamoDB's own language: `attribute_not_exists(#id)`, with `names` for
/// `#…` and `values` for `:…` in it. One that does not hold is an error with the code ConditionalCheckFailedException.
/// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html
struct write_condition {
  std::string condition_expression{};
  expression_names names{};
  dynamodb::item values{};
};

struct item_update {
  std::string update_expression;
  std::string condition_expression{};
  expression_names names{};
  dynamodb::item values{};
};

struct table_query {
  std::string key_condition_expression;
  expression_names names{};
  dynamodb::item values{};
  std::string index_name{};
  std::string filter_expression{};
  bool scan_index_forward = true;
  bool consistent_read = false;
  std::size_t limit = 10'000;
};

struct table_scan {
  std::string filter_expression{};
  expression_names names{};
  dynamodb::item values{};
  std::string index_name{};
  bool consistent_read = false;
  std::size_t limit = 10'000;
};

namespace detail {

// The calls themselves, as what the invocation runs as and until its deadline.
result<void> put_item(const context& call, const std::string& table, dynamodb::item what,
                      const write_condition& only_if);
[[nodiscard]] result<std::optional<dynamodb::item>> get_item(const context& call, const std::string& table,
                                                             const dynamodb::item& key, bool consistent_read);
[[nodiscard]] result<std::vector<dynamodb::item>> query_items(const context& call, const std::string& table,
                                                              const table_query& what);
[[nodiscard]] result<std::vector<dynamodb::item>> scan_items(const context& call, const std::string& table,
                                                             const table_scan& what);
result<dynamodb::item> update_item(const context& call, const std::string& table, const dynamodb::item& key,
                                   const item_update& how);
result<void> delete_item(const context& call, const std::string& table, const dynamodb::item& key,
                         const write_condition& only_if);

/// Items as a T each, or the error of the first that is none.
template <class T>
[[nodiscard]] result<std::vector<T>> from_items(const std::vector<dynamodb::item>& items) {
  std::vector<T> all;
  all.reserve(items.size());
  for (const auto& each : items) {
    auto one = dynamodb::from_item<T>(each);
    if (!one) return std::move(one).error().with_note("item " + std::to_string(all.size() + 1) + " of the answer");
    all.push_back(*std::move(one));
  }
  return all;
}

/// What a `uses<…>` of a table does. `T` is an aggregate, or `dynamodb::item` for items as they are.
template <class Uses>
struct table_operations {
  /// Writes an item, in place of the one with the same key.
  template <class T>
  result<void> put(const T& what, const write_condition& only_if = {}) const {
    static_assert(Uses::allows("dynamodb:PutItem"),
                  "sparta: this uses<…> of a table declares no write access: say sparta::uses<…, sparta::write>");
    return put_item(call(), name(), dynamodb::to_item(what), only_if);
  }

  /// The item of that key: nullopt when there is none.
  template <class T = dynamodb::item>
  [[nodiscard]] result<std::optional<T>> get(const dynamodb::item& key, bool consistent_read = false) const {
    static_assert(Uses::allows("dynamodb:GetItem"),
                  "sparta: this uses<…> of a table declares no read access: say sparta::uses<…, sparta::read>");
    auto found = get_item(call(), name(), key, consistent_read);
    if (!found) return std::move(found).error();
    if (!*found) return std::optional<T>();
    return dynamodb::from_item<T>(**found).transform([](T one) { return std::optional<T>(std::move(one)); });
  }

  template <class T = dynamodb::item>
  [[nodiscard]] result<std::vector<T>> query(const table_query& what) const {
    static_assert(Uses::allows("dynamodb:Query"),
                  "sparta: this uses<…> of a table declares no read access: say sparta::uses<…, sparta::read>");
    return query_items(call(), name(), what).and_then(from_items<T>);
  }

  /// Reads all of the table.
  template <class T = dynamodb::item>
  [[nodiscard]] result<std::vector<T>> scan(const table_scan& what = {}) const {
    static_assert(Uses::allows("dynamodb:Scan"),
                  "sparta: this uses<…> of a table declares no read access: say sparta::uses<…, sparta::read>");
    return scan_items(call(), name(), what).and_then(from_items<T>);
  }

  /// Changes an item, or makes it; gives what it is then.
  template <class T = dynamodb::item>
  result<T> update(const dynamodb::item& key, const item_update& how) const {
    static_assert(Uses::allows("dynamodb:UpdateItem"),
                  "sparta: this uses<…> of a table declares no write access: say sparta::uses<…, sparta::write>");
    return update_item(call(), name(), key, how).and_then(dynamodb::from_item<T>);
  }

  /// Succeeds when there is no such item.
  result<void> remove(const dynamodb::item& key, const write_condition& only_if = {}) const {
    static_assert(Uses::allows("dynamodb:DeleteItem"),
                  "sparta: this uses<…> of a table declares no write access: say sparta::uses<…, sparta::write>");
    return delete_item(call(), name(), key, only_if);
  }

 private:
  [[nodiscard]] const context& call() const { return static_cast<const Uses*>(this)->call(); }
  [[nodiscard]] std::string name() const { return static_cast<const Uses*>(this)->ref(); }
};

}  // namespace detail
}  // namespace sparta
