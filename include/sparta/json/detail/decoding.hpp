#pragma once
#include <sparta/error.hpp>
#include <sparta/json/limits.hpp>
#include <sparta/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::json::detail {

/// One step from a value to a part of it.
struct step {
  std::string name;
  std::size_t index = 0;
  bool is_index = false;
};

/// Why decoding failed and where, told from the inside out while the readers return. Until then it costs nothing; what
/// is cold is compiled for size. Each function returns false, the readers' word for failure.
class decoding {
 public:
  [[gnu::cold]] bool fail(sparta::error why);
  [[gnu::cold]] bool fail(std::string message);
  [[gnu::cold]] bool wrong_kind(std::string_view wanted, const value& got);
  [[gnu::cold]] bool expected(std::string_view what, std::string_view got);
  [[gnu::cold]] bool missing(std::string_view member);
  [[gnu::cold]] bool in_member(std::string_view name);
  [[gnu::cold]] bool in_element(std::size_t index);

  /// The error, with the byte offset if the text is known.
  [[nodiscard, gnu::cold]] sparta::error take(std::optional<std::string_view> text) &&;

 private:
  [[nodiscard, gnu::cold]] std::string path() const;

  sparta::error why_;
  std::vector<step> inside_out_;
  bool missing_ = false;
};

using reader = bool (*)(const value& in, void* out, decoding& d);

/// What `decode` does for every type alike.
[[nodiscard]] std::optional<sparta::error> decode_text(std::string_view text, limits bounds, void* out, reader read);
[[nodiscard]] std::optional<sparta::error> decode_value(const value& in, void* out, reader read);

}  // namespace sparta::json::detail
