#include "deploy/keep_build_id.hpp"

#include "aws/cloudformation.hpp"
#include "base/strings.hpp"

#include <algorithm>
#include <map>

namespace sparta::deploy {
namespace {

using texts = std::map<std::string, std::string, std::less<>>;

texts tags_of(const aws::cloudformation::tags& tags) {
  texts all(tags.begin(), tags.end());
  all.erase(std::string(build_id_tag));
  return all;
}

bool same_parameters(const aws::cloudformation::stack& deployed, const desired_stack& wanted,
                     std::string_view build_id_parameter) {
  texts now;
  for (const auto& one : deployed.parameters) now.emplace(one.key, one.value);
  return std::all_of(wanted.parameters.begin(), wanted.parameters.end(), [&](const auto& one) {
    if (one.use_previous || one.key == build_id_parameter) return true;
    const auto found = now.find(one.key);
    return found != now.end() && found->second == one.value;
  });
}

std::string deployed_build_id(const aws::cloudformation::stack& deployed) {
  const auto found = std::find_if(deployed.tags.begin(), deployed.tags.end(),
                                  [](const auto& tag) { return tag.first == build_id_tag; });
  return found == deployed.tags.end() ? std::string() : found->second;
}

}  // namespace

bool only_build_id_differs(const aws::cloudformation::stack& deployed, const desired_stack& wanted,
                           std::string_view build_id_parameter) {
  return same_parameters(deployed, wanted, build_id_parameter) && tags_of(deployed.tags) == tags_of(wanted.tags);
}

result<std::string> settle_build_id(aws::client& client, const build_id& chosen, const ready_stack& deployed,
                                    const desired_stack& wanted, std::string_view template_text,
                                    std::string_view build_id_parameter) {
  if (!deployed || !chosen.automatic()) return chosen.value;
  const auto known = deployed_build_id(*deployed);
  if (known.empty() || known == chosen.value || !only_build_id_differs(*deployed, wanted, build_id_parameter))
    return chosen.value;
  const auto running = aws::cloudformation::get_template(client, deployed->id);
  if (!running) return running.error();
  return base::trim(*running) == base::trim(template_text) ? known : chosen.value;
}

}  // namespace sparta::deploy
