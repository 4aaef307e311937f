#include "cli/declared.hpp"

#include "cfn/limits.hpp"
#include "model/validate.hpp"
#include "synth/synthesize.hpp"

#include <fmt/format.h>

namespace sparta::cli {
namespace {

error refused(std::string_view service, std::vector<std::string> reasons) {
  return {.kind = error_kind::model,
          .message = fmt::format("service {} can't be deployed as it is declared: {} problem{}", service,
                                 reasons.size(), reasons.size() == 1 ? "" : "s"),
          .notes = std::move(reasons)};
}

std::string located(const model::problem& what) {
  if (what.where.file.empty()) return what.message;
  return fmt::format("{}:{}: {}", what.where.file, what.where.line, what.message);
}

}  // namespace

result<deploy::subject> subject_of(const model::service& declared) {
  std::vector<std::string> reasons;
  for (const auto& problem : model::validate(declared)) reasons.push_back(located(problem));
  if (!reasons.empty()) return refused(declared.name, std::move(reasons));
  const auto made = synth::synthesize(declared);
  auto subject = deploy::subject_of(declared, made);
  reasons = cfn::exceeded_limits(made.document, subject.template_text);
  if (!reasons.empty()) return refused(declared.name, std::move(reasons));
  return subject;
}

}  // namespace sparta::cli
