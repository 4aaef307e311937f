#pragma once
#include <sparta/json/value.hpp>

namespace sparta::json {

struct member {
  std::string name;
  json::value value;

  friend bool operator==(const member& a, const member& b) noexcept { return a.name == b.name && a.value == b.value; }
};

/// Members in the order they were added. Two objects are equal when they have equal members in any order.
class object {
 public:
  using container = std::vector<member>;
  using value_type = member;
  using iterator = container::iterator;
  using const_iterator = container::const_iterator;

  object() noexcept = default;
  /// Of members with the same name, the last is kept.
  object(std::initializer_list<member> members) : object(container(members)) {}
  explicit object(container members);

  [[nodiscard]] bool empty() const noexcept { return members_.empty(); }
  [[nodiscard]] std::size_t size() const noexcept { return members_.size(); }
  [[nodiscard]] iterator begin() noexcept { return members_.begin(); }
  [[nodiscard]] iterator end() noexcept { return members_.end(); }
  [[nodiscard]] const_iterator begin() const noexcept { return members_.begin(); }
  [[nodiscard]] const_iterator end() const noexcept { return members_.end(); }

  /// Looks through all members; nullptr when there is none of that name.
  [[nodiscard]] const value* find(std::string_view name) const noexcept;
  [[nodiscard]] value* find(std::string_view name) noexcept;
  [[nodiscard]] bool contains(std::string_view name) const noexcept { return find(name) != nullptr; }
  /// The member of that name, added as null at the end when there is none.
  value& operator[](std::string_view name);
  /// True when there was one.
  bool erase(std::string_view name);

  friend bool operator==(const object& a, const object& b) noexcept;

 private:
  friend class value_builder;
  container members_;
};

}  // namespace sparta::json
