#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sparta::http {

/// The texts between the delimiters of a multipart body: RFC 2046 §5.1.1.
class multipart_reader {
 public:
  multipart_reader(std::string_view body, std::string_view boundary);

  /// Headers and content of the next part; nothing behind the last, or when the rest has no delimiter.
  [[nodiscard]] std::optional<std::string_view> next();
  /// Whether the last delimiter was there.
  [[nodiscard]] bool ended() const { return state_ == state::ended; }

 private:
  enum class state { in_parts, ended, cut_off };
  struct delimiter {
    std::size_t begin;
    std::size_t end;
    bool is_last;
  };
  [[nodiscard]] std::optional<delimiter> delimiter_at(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::optional<delimiter> find_delimiter() const;
  void pass(const std::optional<delimiter>& found);

  std::string delimiter_;  ///< with the line break before it, which belongs to it
  std::string_view rest_;
  state state_ = state::in_parts;
};

}  // namespace sparta::http
