#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace sparta::http {

/// `text/html` of `Text/HTML; charset=utf-8`.
[[nodiscard]] std::string media_type_of(std::string_view content_type);

/// `application/json`, and what has its suffix (RFC 6839).
[[nodiscard]] bool is_json(std::string_view media_type);

/// The name that a header's value begins with, then `name=value` after semicolons, the value perhaps in quotes
/// (RFC 9110 §5.6.6). Reads them off one by one.
class parameter_reader {
 public:
  explicit parameter_reader(std::string_view value);

  struct parameter {
    std::string name;  ///< in lower case
    std::string value;
  };
  /// Nothing at the end, and where it is malformed.
  [[nodiscard]] std::optional<parameter> next();
  [[nodiscard]] bool malformed() const { return malformed_; }

 private:
  [[nodiscard]] std::string quoted();

  std::string_view rest_;
  bool malformed_ = false;
};

}  // namespace sparta::http
