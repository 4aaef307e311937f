#pragma once
#include "model/published_folder.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace sparta::sites {

struct cache_rules {
  std::vector<std::string> immutable;  ///< beginnings of paths
  std::string pages;
  std::string others;
};

/// What a file is served with, by its path.
[[nodiscard]] model::file_headers headers_of(std::string_view path, const cache_rules& rules);

/// Whether a name holds a digest of the content, as bundlers write it: `app.3f2a1b9c.js`, `index-Bk8X3h2Q.css`.
[[nodiscard]] bool has_digest(std::string_view name);

}  // namespace sparta::sites
