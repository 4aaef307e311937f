#include "site/file_headers.hpp"

#include "base/strings.hpp"
#include "custom/content_type.hpp"

#include <algorithm>

namespace sparta::sites {
namespace {

constexpr std::size_t shortest_digest = 8;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); }
bool is_any(char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '_'; }

/// In words and numbers the kind of character changes seldom: `iPhone15Pro` is four of them, `Bk8X3h2Q` seven.
std::size_t runs_in(std::string_view part) {
  std::size_t runs = 1;
  for (std::size_t i = 1; i < part.size(); ++i) {
    const char before = part[i - 1];
    const char c = part[i];
    const bool same = (is_lower(c) && (is_lower(before) || is_upper(before))) || (is_upper(c) && is_upper(before)) ||
                      (is_digit(c) && is_digit(before));
    if (!same) ++runs;
  }
  return runs;
}

/// Dates are digits alone, and words letters alone. What is not seen here is only asked for more often; what is seen
/// wrongly would be kept for a year.
bool is_digest(std::string_view part) {
  using std::ranges::all_of, std::ranges::any_of;
  if (part.size() < shortest_digest || !any_of(part, is_digit)) return false;
  if (all_of(part, is_hex)) return any_of(part, is_lower);
  return all_of(part, is_any) && any_of(part, is_lower) && any_of(part, is_upper) && 2 * runs_in(part) >= part.size();
}

}  // namespace

bool has_digest(std::string_view name) {
  name = name.substr(name.rfind('/') + 1);
  // The first part is the name proper, and the last its ending.
  for (auto from = name.find_first_of(".-"); from != std::string_view::npos;) {
    const auto to = name.find_first_of(".-", from + 1);
    if (to == std::string_view::npos) return false;
    if (is_digest(name.substr(from + 1, to - from - 1))) return true;
    from = to;
  }
  return false;
}

model::file_headers headers_of(std::string_view path, const cache_rules& rules) {
  const auto type = custom::content_type_of(path);
  const bool is_page = type.starts_with("text/html");
  const bool is_immutable = has_digest(path) || std::ranges::any_of(rules.immutable, [&](const auto& each) {
                              return path.starts_with(each);
                            });
  return {.content_type = std::string(type),
          .cache_control = is_page        ? rules.pages
                           : is_immutable ? "public, max-age=31536000, immutable"
                                          : rules.others,
          .content_encoding = base::to_lower(path).ends_with(".svgz") ? "gzip" : ""};
}

}  // namespace sparta::sites
