#pragma once
#include <cstddef>
#include <string_view>

namespace sparta {

/// Rules that a constant expression is held to. None is ever defined: an expression that breaks one "calls" it, and
/// the compiler's first line then names the rule. Where breaking is certain there is still a condition: GCC refuses the
/// definition of a function that can't be constant, rather than its use.
namespace rules {
void a_name_must_be_given();
void logical_id_must_be_alphanumeric();
void logical_id_must_have_1_to_64_characters();
void service_name_must_be_a_letter_then_letters_digits_and_hyphens();
void service_name_must_have_1_to_128_characters();
}  // namespace rules

namespace detail {
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }
}  // namespace detail

/// The name of a thing in the template: ASCII letters and digits, at most 64 here (CloudFormation takes 255;
/// a function's name in AWS, which holds it, takes 64).
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html
struct logical_id {
  std::string_view text{};

  consteval logical_id() {
    if (text.empty()) rules::a_name_must_be_given();
  }
  template <std::size_t N>
  consteval logical_id(const char (&literal)[N]) : text(literal, N - 1) {
    if (text.empty() || text.size() > 64) rules::logical_id_must_have_1_to_64_characters();
    if (!well_formed(text)) rules::logical_id_must_be_alphanumeric();
  }
  /// For a name known only at run time; `validate()` then holds it to the same rules. The text must live
  /// until the declaration that takes it returns.
  [[nodiscard]] static constexpr logical_id at_run_time(std::string_view text) { return logical_id(text, 0); }

  [[nodiscard]] static constexpr bool well_formed(std::string_view text) {
    for (const char c : text)
      if (!detail::is_letter_or_digit(c)) return false;
    return !text.empty() && text.size() <= 64;
  }

 private:
  constexpr logical_id(std::string_view unchecked, int) : text(unchecked) {}
};

/// The name of a service, which is its stack's: a letter, then letters, digits and hyphens, at most 128.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
struct service_name {
  std::string_view text{};

  consteval service_name() {
    if (text.empty()) rules::a_name_must_be_given();
  }
  template <std::size_t N>
  consteval service_name(const char (&literal)[N]) : text(literal, N - 1) {
    if (text.empty() || text.size() > 128) rules::service_name_must_have_1_to_128_characters();
    if (!well_formed(text)) rules::service_name_must_be_a_letter_then_letters_digits_and_hyphens();
  }
  /// For a name known only at run time, such as one that ends in the stage; `validate()` then holds it to the same
  /// rules. The text must live until the service was made.
  [[nodiscard]] static constexpr service_name at_run_time(std::string_view text) { return service_name(text, 0); }

  [[nodiscard]] static constexpr bool well_formed(std::string_view text) {
    for (const char c : text)
      if (!detail::is_letter_or_digit(c) && c != '-') return false;
    return !text.empty() && text.size() <= 128 && detail::is_letter(text.front());
  }

 private:
  constexpr service_name(std::string_view unchecked, int) : text(unchecked) {}
};

}  // namespace sparta
