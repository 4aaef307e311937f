#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::http {

/// An element of `accept` and its like.
struct weighted {
  std::string value;  ///< in lower case, with parameters but the weight
  int weight = 1000;  ///< thousandths; 0: not at all
};

/// `text/html, text/*;q=0.5`: RFC 9110 §12.4.2. What is malformed is left out.
[[nodiscard]] std::vector<weighted> weighted_list(std::string_view text);

}  // namespace sparta::http
