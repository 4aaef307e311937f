#include "cli/declared.hpp"

#include "cfn/check.hpp"
#include "cli/problem_report.hpp"
#include "model/validate.hpp"
#include "synth/synthesize.hpp"

#include <sparta/names.hpp>

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace sparta::cli {
namespace {

error refused(std::string_view service, std::vector<std::string> reasons) {
  return {.kind = error_kind::model,
          .message = fmt::format("service {} can't be deployed as it is declared: {} problem{}", service,
                                 reasons.size(), reasons.size() == 1 ? "" : "s"),
          .notes = std::move(reasons)};
}

/// Names become logical ids, and functions of one name would become one resource: with these wrong, a template would
/// say more about the names than about itself. No other problem of a model keeps it from being synthesised.
bool has_sound_names(const model::service& declared) {
  std::set<std::string_view> names;
  const auto sound = [](const auto& entries) {
    std::set<std::string_view> seen;
    return std::ranges::all_of(entries, [&](const auto& each) { return seen.insert(each.name).second; });
  };
  if (!sound(declared.resources) || !sound(declared.roles) || !sound(declared.parameters) ||
      !sound(declared.conditions) || !sound(declared.mappings) || !sound(declared.outputs))
    return false;
  for (const auto& each : declared.functions)
    if (!logical_id::well_formed(each.name) || !names.insert(each.name).second) return false;
  return service_name::well_formed(declared.name);
}

}  // namespace

result<deploy::subject> subject_of(const model::service& declared) {
  auto problems = model::validate(declared);
  if (!has_sound_names(declared)) return refused(declared.name, problem_report(problems, {}, {}));
  const auto made = synth::synthesize(declared);
  problems.insert(problems.end(), made.problems.begin(), made.problems.end());
  auto subject = deploy::subject_of(declared, made);
  auto reasons = problem_report(problems, cfn::check(made.document, subject.template_text.size()), made.sources);
  if (!reasons.empty()) return refused(declared.name, std::move(reasons));
  return subject;
}

}  // namespace sparta::cli
