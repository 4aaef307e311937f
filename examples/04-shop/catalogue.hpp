#pragma once
#include <span>
#include <string>
#include <string_view>

namespace shop {

struct product {
  std::string id;
  std::string name;
  double price = 0;
  int stock = 0;
  std::string story;
};

/// What there is. A larger shop would have a table for it.
[[nodiscard]] std::span<const product> catalogue();
/// Null for what there is not.
[[nodiscard]] const product* find(std::string_view id);

}  // namespace shop
