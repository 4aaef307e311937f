#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/names.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace sparta::json::detail {

/// One character of a name in another case: `line_items` is `lineItems` or `LineItems`, where the underscore is
/// dropped, or `line-items`.
struct recased {
  letter_case letters;
  bool upper = letters == letter_case::pascal;

  constexpr bool keep(char c) {
    if (letters == letter_case::as_written || letters == letter_case::kebab || c != '_') return true;
    upper = true;
    return false;
  }
  constexpr char operator()(char c) {
    if (letters == letter_case::as_written) return c;
    if (letters == letter_case::kebab) return c == '_' ? '-' : c;
    const bool raise = upper && c >= 'a' && c <= 'z';
    upper = false;
    return raise ? static_cast<char>(c - 'a' + 'A') : c;
  }
};

template <class T>
consteval auto naming_of() {
  if constexpr (requires { json_names(as<T>{}); })
    return json_names(as<T>{});
  else
    return naming<0>{};
}

/// Writes what JSON calls `name` to `to`; returns its length. A null `to` only counts.
template <std::size_t Count>
constexpr std::size_t write_name(std::string_view name, const naming<Count>& rules, char* to) {
  for (const auto& each : rules.renames)
    if (each.member == name) {
      if (to != nullptr) std::copy(each.json.begin(), each.json.end(), to);
      return each.json.size();
    }
  std::size_t size = 0;
  recased change{rules.letters};
  for (const char c : name)
    if (change.keep(c)) {
      const char changed = change(c);
      if (to != nullptr) to[size] = changed;
      ++size;
    }
  return size;
}

/// The names that JSON has for the members or enumerators of T, kept in a text of their own, so that the program
/// doesn't carry the compiler's.
template <class T, class Spelled>
class name_table {
  static constexpr auto rules = naming_of<T>();
  static constexpr std::size_t count = Spelled::names.size();

  static consteval std::size_t length() {
    std::size_t total = 0;
    for (const auto name : Spelled::names) total += write_name(name, rules, nullptr);
    return total;
  }
  static constexpr auto text = [] {
    std::array<char, length() + 1> all{};
    std::size_t at = 0;
    for (const auto name : Spelled::names) at += write_name(name, rules, all.data() + at);
    return all;
  }();
  static consteval bool knows_all_renamed() {
    return std::all_of(rules.renames.begin(), rules.renames.end(), [](const rename& each) {
      return std::find(Spelled::names.begin(), Spelled::names.end(), each.member) != Spelled::names.end();
    });
  }
  static_assert(knows_all_renamed(), "sparta: json_names renames a member or enumerator that the type does not have");

 public:
  static constexpr auto names = [] {
    std::array<std::string_view, count> all;
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const auto size = write_name(Spelled::names[i], rules, nullptr);
      all[i] = std::string_view(text.data() + at, size);
      at += size;
    }
    return all;
  }();
};

}  // namespace sparta::json::detail
