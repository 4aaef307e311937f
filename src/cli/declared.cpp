#include "cli/declared.hpp"

#include "cfn/check.hpp"
#include "model/validate.hpp"
#include "synth/synthesize.hpp"

#include <sparta/names.hpp>

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

std::string located(const std::string& message, const model::source_line& where) {
  if (where.file.empty()) return message;
  return fmt::format("{}:{}: {}", where.file, where.line, message);
}

std::string located(const cfn::finding& what, const synth::synthesis& made) {
  const auto where = made.sources.find(what.subject);
  return where == made.sources.end() ? what.message : located(what.message, where->second);
}

/// Names become logical ids, and functions of one name would become one resource: with these wrong, a template would
/// say more about the names than about itself. No other problem of a model keeps it from being synthesised.
bool has_sound_names(const model::service& declared) {
  std::set<std::string_view> names;
  for (const auto& each : declared.functions)
    if (!logical_id::well_formed(each.name) || !names.insert(each.name).second) return false;
  return service_name::well_formed(declared.name);
}

/// What the model's problems don't tell. The sizes of the whole are theirs too while there are some.
void add_template_problems(const synth::synthesis& made, std::size_t bytes, std::vector<std::string>& reasons) {
  const bool sound = reasons.empty();
  for (const auto& each : cfn::check(made.document, bytes))
    if (sound || !each.subject.empty()) reasons.push_back(located(each, made));
}

}  // namespace

result<deploy::subject> subject_of(const model::service& declared) {
  std::vector<std::string> reasons;
  for (const auto& problem : model::validate(declared)) reasons.push_back(located(problem.message, problem.where));
  if (!has_sound_names(declared)) return refused(declared.name, std::move(reasons));
  const auto made = synth::synthesize(declared);
  auto subject = deploy::subject_of(declared, made);
  add_template_problems(made, subject.template_text.size(), reasons);
  if (!reasons.empty()) return refused(declared.name, std::move(reasons));
  return subject;
}

}  // namespace sparta::cli
