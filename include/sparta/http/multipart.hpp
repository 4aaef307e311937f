#pragma once
#include <sparta/http/body.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::http {

/// One field of a form, or one file.
struct multipart_part {
  std::string name;
  /// As the client wrote it: a path of its own, or a lie. Never open a file of that name.
  std::optional<std::string> filename{};
  std::string content_type = "text/plain";
  http::headers headers{};
  std::string body{};
};

inline constexpr std::size_t most_multipart_parts = 1'000;
/// Bytes of one part's headers.
inline constexpr std::size_t most_multipart_headers = std::size_t{16} << 10U;

/// The parts of a `multipart/form-data` body, in their order; the content type has their boundary.
/// https://www.rfc-editor.org/rfc/rfc7578
[[nodiscard]] result<std::vector<multipart_part>> parse_multipart(std::string_view content_type, std::string_view body);

/// The body, read as `multipart/form-data`: 415 for another media type, 400 for what is none.
struct multipart : detail::held<std::vector<multipart_part>> {
  using detail::held<std::vector<multipart_part>>::held;
  static constexpr detail::place from = detail::place::body;
  static constexpr std::string_view media_type = "multipart/form-data";
  [[nodiscard]] static detail::taken<multipart> take(const request& of);

  /// The first part of that name; null without one.
  [[nodiscard]] const multipart_part* find(std::string_view name) const;
};

}  // namespace sparta::http
