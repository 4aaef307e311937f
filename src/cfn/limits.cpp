#include "cfn/limits.hpp"

namespace sparta::cfn {
namespace {

struct quota {
  std::string_view what;
  std::size_t used;
  std::size_t limit;
  std::string_view remedy;
};

}  // namespace

std::vector<std::string> exceeded_limits(const template_document& document, std::string_view text) {
  constexpr std::string_view divide = "Divide the service into several.";
  const quota quotas[] = {
      {"bytes", text.size(), limits::template_bytes, divide},
      {"bytes of description", document.description.size(), limits::description_bytes, "Shorten it."},
      {"resources", document.resources.size(), limits::resources, divide},
      {"parameters", document.parameters.size(), limits::parameters, divide},
      {"outputs", document.outputs.size(), limits::outputs, divide},
      {"mappings", document.mappings.size(), limits::mappings, divide},
  };
  std::vector<std::string> exceeded;
  for (const auto& [what, used, limit, remedy] : quotas)
    if (used > limit)
      exceeded.push_back("the template has " + std::to_string(used) + " " + std::string(what) +
                         ", and CloudFormation takes " + std::to_string(limit) + ". " + std::string(remedy));
  return exceeded;
}

}  // namespace sparta::cfn
