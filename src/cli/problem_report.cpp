#include "cli/problem_report.hpp"

#include <fmt/format.h>

namespace sparta::cli {
namespace {

std::string located(const std::string& message, const model::source_line& where) {
  if (where.file.empty()) return message;
  return fmt::format("{}:{}: {}", where.file, where.line, message);
}

}  // namespace

std::vector<std::string> problem_report(const std::vector<model::problem>& of_model,
                                        const std::vector<cfn::finding>& of_template,
                                        const std::map<std::string, model::source_line>& sources) {
  std::vector<std::string> lines;
  for (const auto& each : of_model) lines.push_back(located(each.message, each.where));
  for (const auto& each : of_template) {
    if (each.subject.empty() && !of_model.empty()) continue;
    const auto where = sources.find(each.subject);
    lines.push_back(where == sources.end() ? each.message : located(each.message, where->second));
  }
  return lines;
}

}  // namespace sparta::cli
