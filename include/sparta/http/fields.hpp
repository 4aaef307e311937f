#pragma once
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::http {

struct field {
  std::string name;
  std::string value;
  friend bool operator==(const field&, const field&) = default;
};

namespace detail {
[[nodiscard]] bool same_ignoring_case(std::string_view a, std::string_view b);
}  // namespace detail

/// Names and their values, in the order in which they came. A name may come several times.
template <bool IgnoresCase>
class fields {
 public:
  fields() = default;
  fields(std::initializer_list<field> all) : all_(all) {}

  /// The first value of that name; null without one.
  [[nodiscard]] const std::string* find(std::string_view name) const {
    for (const field& each : all_)
      if (same(each.name, name)) return &each.value;
    return nullptr;
  }
  [[nodiscard]] bool contains(std::string_view name) const { return find(name) != nullptr; }
  /// All values of that name.
  [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const {
    std::vector<std::string_view> values;
    for (const field& each : all_)
      if (same(each.name, name)) values.emplace_back(each.value);
    return values;
  }
  /// One more value of the name.
  void add(std::string name, std::string value) { all_.push_back({std::move(name), std::move(value)}); }
  /// This value instead of those that the name has.
  void set(std::string name, std::string value) {
    remove(name);
    add(std::move(name), std::move(value));
  }
  void remove(std::string_view name) {
    std::erase_if(all_, [&](const field& each) { return same(each.name, name); });
  }

  [[nodiscard]] auto begin() const { return all_.begin(); }
  [[nodiscard]] auto end() const { return all_.end(); }
  [[nodiscard]] std::size_t size() const { return all_.size(); }
  [[nodiscard]] bool empty() const { return all_.empty(); }
  friend bool operator==(const fields&, const fields&) = default;

 private:
  [[nodiscard]] static bool same(std::string_view a, std::string_view b) {
    if constexpr (IgnoresCase)
      return detail::same_ignoring_case(a, b);
    else
      return a == b;
  }
  std::vector<field> all_;
};

/// `Content-Type` and `content-type` are the same header (RFC 9110 §5.1).
using headers = fields<true>;
/// Of a path, a query or a form.
using parameters = fields<false>;

}  // namespace sparta::http
