#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::cfn {

/// "Did you mean 'Orders'?" when one of the known names is near, otherwise the remedy as a sentence.
[[nodiscard]] std::string nearest_or(std::string_view word, std::span<const std::string_view> known,
                                     std::string_view remedy);

/// A text of the template in quotes, cut when it would fill the screen.
[[nodiscard]] std::string quoted(std::string_view text);

template <class Entry>
void add_keys(const std::map<std::string, Entry>& entries, std::vector<std::string_view>& to) {
  for (const auto& [name, entry] : entries) to.push_back(name);
}

}  // namespace sparta::cfn
