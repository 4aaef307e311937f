#include "site/invalidation.hpp"

#include "base/percent.hpp"

#include <algorithm>

namespace sparta::sites {
namespace {

/// A path with a `*` counts as one, and the first thousand a month cost nothing.
/// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PayingForInvalidation.html
constexpr std::size_t most_paths = 15;

}  // namespace

std::vector<std::string> paths_to_invalidate(const std::vector<std::string>& changed, const contents& of) {
  const bool index = std::ranges::find(changed, of.index) != changed.end();
  // The index of a single page is the answer to any path.
  if (changed.size() > most_paths || (index && of.single_page)) return {"/*"};
  std::vector<std::string> paths;
  if (index) paths.emplace_back("/");
  for (const auto& key : changed) paths.push_back("/" + base::percent_encode(key, "/"));
  return paths;
}

}  // namespace sparta::sites
