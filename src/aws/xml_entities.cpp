#include "aws/xml_reader.hpp"

#include <charconv>

namespace sparta::aws {
namespace {

void append_utf8(std::string& to, std::uint32_t point) {
  const auto put = [&to](std::uint32_t octet) { to += static_cast<char>(octet); };
  if (point < 0x80U) return put(point);
  if (point < 0x800U) {
    put(0xC0U | point >> 6U);
  } else if (point < 0x10000U) {
    put(0xE0U | point >> 12U);
    put(0x80U | (point >> 6U & 0x3FU));
  } else {
    put(0xF0U | point >> 18U);
    put(0x80U | (point >> 12U & 0x3FU));
    put(0x80U | (point >> 6U & 0x3FU));
  }
  put(0x80U | (point & 0x3FU));
}

std::optional<std::uint32_t> number_of(std::string_view digits) {
  const bool hexadecimal = digits.starts_with('x');
  if (hexadecimal) digits.remove_prefix(1);
  std::uint32_t point = 0;
  const auto [end, failed] =
      std::from_chars(digits.data(), digits.data() + digits.size(), point, hexadecimal ? 16 : 10);
  const bool surrogate = point >= 0xD800U && point <= 0xDFFFU;
  if (failed != std::errc() || end != digits.data() + digits.size() || point == 0 || point > 0x10FFFFU || surrogate)
    return std::nullopt;
  return point;
}

/// False when it is none that we know.
bool append_entity(std::string& to, std::string_view name) {
  static constexpr std::pair<std::string_view, char> known[] = {
      {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
  for (const auto& [entity, c] : known)
    if (entity == name) return to += c, true;
  if (!name.starts_with('#')) return false;
  const auto point = number_of(name.substr(1));
  if (point) append_utf8(to, *point);
  return point.has_value();
}

}  // namespace

std::string expand_entities(std::string_view text) {
  static constexpr std::size_t longest = 10;
  std::string expanded;
  while (!text.empty()) {
    const auto plain = text.substr(0, text.find('&'));
    expanded += plain;
    text.remove_prefix(plain.size());
    if (text.empty()) break;
    const auto end = text.substr(0, longest).find(';');
    const bool known = end != std::string_view::npos && append_entity(expanded, text.substr(1, end - 1));
    if (!known) expanded += '&';
    text.remove_prefix(known ? end + 1 : 1);
  }
  return expanded;
}

}  // namespace sparta::aws
