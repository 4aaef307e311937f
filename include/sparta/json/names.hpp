#pragma once
#include <array>
#include <cstddef>
#include <string_view>

namespace sparta::json {

/// A member or enumerator, and what it is called in JSON.
struct rename {
  std::string_view member;
  std::string_view json;
};

/// How names that aren't renamed one by one are written: `created_at` as is, as `createdAt`, `CreatedAt` or
/// `created-at`.
enum class letter_case : unsigned char { as_written, camel, pascal, kebab };

template <std::size_t Count>
struct naming {
  letter_case letters = letter_case::as_written;
  std::array<rename, Count> renames{};
};

/// What `json_names` returns:
///
///     constexpr auto json_names(json::as<order>) { return json::names({{"id", "orderId"}}); }
template <std::size_t Count>
[[nodiscard]] constexpr naming<Count> names(const rename (&list)[Count],
                                            letter_case letters = letter_case::as_written) {
  naming<Count> all{.letters = letters};
  for (std::size_t i = 0; i < Count; ++i) all.renames[i] = list[i];
  return all;
}

/// All names in camelCase, but for the given ones.
[[nodiscard]] constexpr naming<0> camel_case() { return {.letters = letter_case::camel}; }
template <std::size_t Count>
[[nodiscard]] constexpr naming<Count> camel_case(const rename (&list)[Count]) {
  return names(list, letter_case::camel);
}

/// All names in PascalCase, but for the given ones.
[[nodiscard]] constexpr naming<0> pascal_case() { return {.letters = letter_case::pascal}; }
template <std::size_t Count>
[[nodiscard]] constexpr naming<Count> pascal_case(const rename (&list)[Count]) {
  return names(list, letter_case::pascal);
}

/// All names in kebab-case, but for the given ones.
[[nodiscard]] constexpr naming<0> kebab_case() { return {.letters = letter_case::kebab}; }
template <std::size_t Count>
[[nodiscard]] constexpr naming<Count> kebab_case(const rename (&list)[Count]) {
  return names(list, letter_case::kebab);
}

/// Members (as C++ calls them) that may be missing in the input, and then keep what `T{}` gives them.
template <std::size_t Count>
struct optional_members {
  bool all = false;
  std::array<std::string_view, Count> names{};
};

/// What `json_optional` returns, for members whose default can't be seen from outside, such as `std::string note = ""`:
///
///     constexpr auto json_optional(json::as<order>) { return json::members({"note", "lines"}); }
template <std::size_t Count>
[[nodiscard]] constexpr optional_members<Count> members(const std::string_view (&list)[Count]) {
  optional_members<Count> some;
  for (std::size_t i = 0; i < Count; ++i) some.names[i] = list[i];
  return some;
}
[[nodiscard]] constexpr optional_members<0> all_members() { return {.all = true}; }

}  // namespace sparta::json
