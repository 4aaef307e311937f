#pragma once
#include <array>
#include <cstddef>
#include <string_view>

// Names of members and enumerators, from the way the compiler writes template arguments in __PRETTY_FUNCTION__.
namespace sparta::json::detail {

template <auto... Values>
consteval std::string_view spell() {
  std::string_view text = __PRETTY_FUNCTION__;
  // GCC: `… [with auto ...Values = {a, b}; std::string_view = …]`, clang: `… [Values = <a, b>]`.
  return text.substr(text.find('=') + 3);
}

constexpr bool is_identifier(char c) {
  // Bytes of other alphabets are parts of identifiers too.
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The identifier that ends at `end`.
constexpr std::string_view identifier_before(std::string_view text, std::size_t end) {
  auto begin = end;
  while (begin > 0 && is_identifier(text[begin - 1])) --begin;
  return text.substr(begin, end - begin);
}

/// A template argument that the compiler writes with the name of the member it points to.
struct address {
  const void* of;
};

/// The members' names out of a spelled list of addresses.
/// GCC: `address{((const void*)(& phantom<T>.holder<T>::held.T::id))}`, clang: `address{&phantom.held.id}`.
template <std::size_t Count>
constexpr std::array<std::string_view, Count> split_addresses(std::string_view text) {
#ifdef __clang__
  constexpr std::string_view end_of_one = "}";
#else
  constexpr std::string_view end_of_one = "))}";
#endif
  std::array<std::string_view, Count> names;
  if constexpr (Count > 0) {
    auto end = text.find(end_of_one);
    names[0] = identifier_before(text, end);
    // What precedes a name is the same for each, so there is no need to search (T's name may be long).
    const auto prefix = end - names[0].size() + std::string_view(", ").size() + end_of_one.size();
    for (std::size_t i = 1; i < Count; ++i) {
      const auto begin = end + prefix;
      for (end = begin; is_identifier(text[end]);) ++end;
      names[i] = text.substr(begin, end - begin);
    }
  }
  return names;
}

}  // namespace sparta::json::detail
