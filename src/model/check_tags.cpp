#include "base/strings.hpp"
#include "model/checks.hpp"

#include <fmt/format.h>

namespace sparta::model {
namespace {

constexpr std::size_t longest_key = 128;
constexpr std::size_t longest_value = 256;

/// Letters, digits and blanks of any script, and `_.:/=+-@`. Which characters beyond ASCII are letters is left to AWS.
/// https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
bool allowed(std::string_view text) {
  constexpr std::string_view marks = " _.:/=+-@";
  for (const char c : text) {
    const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
    const bool letter_or_digit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!beyond_ascii && !letter_or_digit && marks.find(c) == std::string_view::npos) return false;
  }
  return true;
}

void check_key(std::string_view key, findings& found) {
  const auto name = fmt::format("key of tag '{}'", key);
  check_text(name, key, longest_key, found);
  if (key.empty()) found.add("a tag has an empty key. Name it");
  if (!allowed(key))
    found.add(
        fmt::format("the {} has characters other than letters, digits, blanks and _.:/=+-@. "
                    "Rename it",
                    name));
  if (base::to_lower(key).starts_with("aws:"))
    found.add(fmt::format("the {} begins with aws:, which is AWS's own. Rename it", name));
  if (key.starts_with("io:sparta:"))
    found.add(fmt::format("the {} begins with io:sparta:, which is Sparta's own. Rename it", name));
}

void check_value(std::string_view key, std::string_view value, findings& found) {
  const auto name = fmt::format("value of tag '{}'", key);
  check_text(name, value, longest_value, found);
  if (!allowed(value))
    found.add(
        fmt::format("the {} has characters other than letters, digits, blanks and _.:/=+-@. "
                    "Change it",
                    name));
}

}  // namespace

void check_tags(const names_and_values& tags, const names_and_values& of_service, findings& found) {
  std::size_t count = of_service.size();
  for (const auto& [key, value] : tags) {
    check_key(key, found);
    check_value(key, value, found);
    if (!of_service.contains(key)) ++count;
  }
  if (count > tags_for_the_user && !tags.empty())
    found.add(fmt::format("it would have {} tags, and AWS takes 50, of which {} are Sparta's. Drop {}", count,
                          tags_of_sparta, count - tags_for_the_user));
}

}  // namespace sparta::model
