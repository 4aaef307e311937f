#pragma once
#include <string>
#include <string_view>

namespace sparta::json {

/// The text as a JSON string, cut short: for messages, which a hostile input must not make large.
[[nodiscard, gnu::cold]] std::string quote(std::string_view text);

}  // namespace sparta::json
