#include "cli/options.hpp"

#include "base/strings.hpp"

namespace sparta::cli {

std::string recurring_flags(const options& given) {
  std::vector<std::string> flags;
  if (given.local) flags.emplace_back("--local");
  if (given.profile) flags.push_back("--profile " + *given.profile);
  if (given.region) flags.push_back("--region " + *given.region);
  if (given.endpoint_url) flags.push_back("--endpoint-url " + *given.endpoint_url);
  return base::join(flags, " ");
}

}  // namespace sparta::cli
