#include "cfn/checks.hpp"
#include "cfn/references.hpp"

#include <fmt/format.h>

namespace sparta::cfn {
namespace {

constexpr std::string_view keep_secret = "Keep it in Secrets Manager, and let the program read it there.";

/// Where everybody who may look at the stack, or at the function, reads the value in plain text.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds
std::string_view shown_in(const place& in, const reference& what) {
  if (in.kind == place_kind::output_value || in.kind == place_kind::export_name) return "an output";
  if (in.kind == place_kind::resource_metadata) return "metadata";
  const bool environment = what.path.find(".Environment") != std::string::npos;
  return in.kind == place_kind::properties && environment ? "an environment variable" : "";
}

}  // namespace

void check_secrets(const template_document& document, findings& found) {
  for (const auto& place : places_of(document))
    for (const auto& each : references_in(*place.value, place.path)) {
      const auto parameter = document.parameters.find(each.name);
      if (parameter == document.parameters.end() || !parameter->second.no_echo) continue;
      if (const auto where = shown_in(place, each); !where.empty())
        found.add(place.of, fmt::format("{} shows the NoEcho parameter '{}' in {}. {}", each.path, each.name, where,
                                        keep_secret));
    }
}

}  // namespace sparta::cfn
