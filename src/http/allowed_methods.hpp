#pragma once
#include <sparta/http/method.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace sparta::http {

/// None for a method that no route names; only `any` answers it.
[[nodiscard]] std::optional<method> method_named(std::string_view name);

/// The methods that a path is answered to.
class allowed_methods {
 public:
  void add(method what) { bits_ |= 1U << static_cast<unsigned>(what); }
  [[nodiscard]] bool has(method what) const { return (bits_ & (1U << static_cast<unsigned>(what))) != 0; }
  [[nodiscard]] bool empty() const { return bits_ == 0; }
  /// As the header `Allow` has them, with those that a router answers by itself.
  [[nodiscard]] std::string text() const;

 private:
  unsigned bits_ = 0;
};

}  // namespace sparta::http
