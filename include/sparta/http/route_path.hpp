#pragma once
#include <cstddef>
#include <string_view>

namespace sparta::rules {
void a_route_must_be_a_path_that_begins_with_a_slash();
void a_routes_braces_must_be_balanced_and_enclose_one_whole_segment();
void a_routes_parameters_must_be_letters_digits_and_underscores();
void a_routes_parameters_must_have_different_names();
void a_greedy_parameter_must_be_the_last_segment_of_its_route();
void a_route_has_no_empty_segment_and_no_character_that_a_path_must_encode();
}  // namespace sparta::rules

namespace sparta::http {

namespace detail {

/// What is wrong with a route's path.
enum class route_fault { none, no_slash, braces, name, repeated, greedy, segment };

constexpr bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
/// RFC 3986's characters of a segment, without the percent sign: routes are written decoded.
constexpr bool is_in_segment(char c) {
  return is_word(c) || std::string_view("-.~!$&'()*+,;=:@").find(c) != std::string_view::npos;
}

/// The name in `{name}` or `{name+}`; empty for a segment that is no parameter.
constexpr std::string_view parameter_in(std::string_view segment) {
  if (segment.size() < 3 || segment.front() != '{' || segment.back() != '}') return {};
  segment = segment.substr(1, segment.size() - 2);
  return segment.ends_with('+') ? segment.substr(0, segment.size() - 1) : segment;
}

constexpr std::string_view segment_at(std::string_view path, std::size_t slash) {
  const std::size_t end = path.find('/', slash + 1);
  return path.substr(slash + 1, (end == std::string_view::npos ? path.size() : end) - slash - 1);
}

constexpr bool has_parameter(std::string_view path, std::string_view name) {
  for (std::size_t at = 0; at < path.size(); at = path.find('/', at + 1))
    if (parameter_in(segment_at(path, at)) == name) return true;
  return false;
}

constexpr route_fault fault_of_segment(std::string_view path, std::size_t slash) {
  const std::string_view segment = segment_at(path, slash);
  const bool last = slash + 1 + segment.size() == path.size();
  if (segment.find_first_of("{}") == std::string_view::npos) {
    if (segment.empty()) return route_fault::segment;
    for (const char c : segment)
      if (!is_in_segment(c)) return route_fault::segment;
    return route_fault::none;
  }
  const std::string_view name = parameter_in(segment);
  if (segment.front() != '{' || segment.back() != '}' || name.find_first_of("{}") != std::string_view::npos)
    return route_fault::braces;
  if (name.empty()) return route_fault::name;
  for (const char c : name)
    if (!is_word(c)) return route_fault::name;
  if (segment.ends_with("+}") && !last) return route_fault::greedy;
  if (has_parameter(path.substr(0, slash), name)) return route_fault::repeated;
  return route_fault::none;
}

constexpr route_fault fault_of_route(std::string_view path) {
  if (!path.starts_with('/')) return route_fault::no_slash;
  if (path == "/") return route_fault::none;
  for (std::size_t at = 0; at != std::string_view::npos; at = path.find('/', at + 1))
    if (const auto found = fault_of_segment(path, at); found != route_fault::none) return found;
  return route_fault::none;
}

consteval void refuse(route_fault fault) {
  switch (fault) {
    case route_fault::none: return;
    case route_fault::no_slash: return rules::a_route_must_be_a_path_that_begins_with_a_slash();
    case route_fault::braces: return rules::a_routes_braces_must_be_balanced_and_enclose_one_whole_segment();
    case route_fault::name: return rules::a_routes_parameters_must_be_letters_digits_and_underscores();
    case route_fault::repeated: return rules::a_routes_parameters_must_have_different_names();
    case route_fault::greedy: return rules::a_greedy_parameter_must_be_the_last_segment_of_its_route();
    case route_fault::segment: return rules::a_route_has_no_empty_segment_and_no_character_that_a_path_must_encode();
  }
}

}  // namespace detail

/// The path of a route: `/orders/{id}`, with `{name}` for a segment, and `{name+}` for the rest of the path. Case
/// counts.
struct route_path {
  std::string_view text = "/";

  template <std::size_t N>
  consteval route_path(const char (&literal)[N]) : text(literal, N - 1) {
    if (detail::fault_of_route(text) != detail::route_fault::none) detail::refuse(detail::fault_of_route(text));
  }
  /// For a path known only at run time; `validate()` then holds it to the same rules. The text must live until the
  /// declaration that takes it returns.
  [[nodiscard]] static constexpr route_path at_run_time(std::string_view text) { return route_path(text, 0); }
  [[nodiscard]] static constexpr bool well_formed(std::string_view text) {
    return detail::fault_of_route(text) == detail::route_fault::none;
  }

 private:
  constexpr route_path(std::string_view unchecked, int) : text(unchecked) {}
};

}  // namespace sparta::http
