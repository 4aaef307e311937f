#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::aws {

/// Names and values in order; a name may repeat. Header names compare without case.
using http_fields = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] std::optional<std::string_view> find_field(const http_fields& fields, std::string_view name);

struct http_response {
  int status = 0;
  http_fields headers{};
  std::string body{};

  /// Empty when there is no such header.
  [[nodiscard]] std::string_view header(std::string_view name) const { return find_field(headers, name).value_or(""); }
  [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
};

}  // namespace sparta::aws
