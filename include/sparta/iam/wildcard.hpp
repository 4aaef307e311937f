#pragma once
#include <cstddef>
#include <string_view>

namespace sparta {

namespace rules {
void a_wildcard_says_why_as_in_because_the_api_has_no_resources();
}

namespace iam {

/// Why a statement is about every resource, every action or everybody. It is kept in the template's metadata, and
/// `policy` shows it.
///
///     iam::wildcard{"because the inventory lists all buckets"}
struct wildcard {
  std::string_view why{};

  consteval wildcard() {
    if (why.empty()) rules::a_wildcard_says_why_as_in_because_the_api_has_no_resources();
  }
  template <std::size_t N>
  explicit consteval wildcard(const char (&literal)[N]) : why(literal, N - 1) {
    if (why.find_first_not_of(' ') == why.npos) rules::a_wildcard_says_why_as_in_because_the_api_has_no_resources();
  }
};

}  // namespace iam
}  // namespace sparta
