#pragma once
#include <sparta/cfn/expressions.hpp>
#include <sparta/names.hpp>

#include <cstdint>
#include <optional>

namespace sparta {

namespace rules {
void alias_name_must_be_letters_digits_hyphens_and_underscores_and_not_digits_alone();
void alias_name_must_have_1_to_128_characters();
}  // namespace rules

/// The name of an alias.
/// https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html
struct alias_name {
  std::string_view text{};

  consteval alias_name() {
    if (text.empty()) rules::a_name_must_be_given();
  }
  template <std::size_t N>
  consteval alias_name(const char (&literal)[N]) : text(literal, N - 1) {
    if (text.empty() || text.size() > 128) rules::alias_name_must_have_1_to_128_characters();
    if (!well_formed(text)) rules::alias_name_must_be_letters_digits_hyphens_and_underscores_and_not_digits_alone();
  }
  /// For a name known only at run time; `validate()` then holds it to the same rules.
  [[nodiscard]] static constexpr alias_name at_run_time(std::string_view text) { return alias_name(text, 0); }

  [[nodiscard]] static constexpr bool well_formed(std::string_view text) {
    bool digits_alone = true;
    for (const char c : text) {
      if (!detail::is_letter_or_digit(c) && c != '-' && c != '_') return false;
      digits_alone = digits_alone && c >= '0' && c <= '9';
    }
    return !text.empty() && text.size() <= 128 && !digits_alone;
  }

 private:
  constexpr alias_name(std::string_view unchecked, int) : text(unchecked) {}
};

/// Keeps so many instances started that `target_utilization` of them are in use.
/// https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html#managing-provisioned-concurency
struct concurrency_scaling {
  std::uint32_t min_capacity = 1;
  std::uint32_t max_capacity = 1;
  double target_utilization = 0.7;  ///< 0.1 to 0.9
};

/// A name for the newest published version of a function: a version is published at each deployment that changes the
/// function's code or configuration, and the alias moves to it.
struct alias_options {
  alias_name name;
  std::string_view description{};
  /// Instances that are always started; they cost by the hour. At least 1.
  std::optional<std::uint32_t> provisioned_concurrency{};
  /// Moves that number between bounds; it then begins at `provisioned_concurrency`, or at the lower bound.
  std::optional<concurrency_scaling> scaling{};
};

}  // namespace sparta
