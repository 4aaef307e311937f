#include "cfn/checks.hpp"
#include "cfn/limits.hpp"

#include <fmt/format.h>

namespace sparta::cfn {
namespace {

struct quota {
  std::string_view what;
  std::size_t used;
  std::size_t limit;
  std::string_view remedy;
};

void check_quota(const owner& of, const quota& one, findings& found) {
  if (one.used > one.limit)
    found.add(of,
              fmt::format("it has {} {}, and CloudFormation takes {}. {}", one.used, one.what, one.limit, one.remedy));
}

}  // namespace

void check_limits(const template_document& document, std::size_t rendered_bytes, findings& found) {
  constexpr std::string_view divide = "Divide the service into several.";
  const quota quotas[] = {
      {"bytes", rendered_bytes, limits::template_bytes, divide},
      {"bytes of description", document.description.size(), limits::description_bytes, "Shorten it."},
      {"resources", document.resources.size(), limits::resources, divide},
      {"parameters", document.parameters.size(), limits::parameters, divide},
      {"outputs", document.outputs.size(), limits::outputs, divide},
      {"mappings", document.mappings.size(), limits::mappings, divide},
  };
  for (const auto& each : quotas) check_quota(whole_template(), each, found);
  for (const auto& [name, output] : document.outputs)
    check_quota(output_owner(name),
                {"bytes of description", output.description.size(), limits::description_bytes, "Shorten it."}, found);
}

}  // namespace sparta::cfn
