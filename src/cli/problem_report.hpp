#pragma once
#include "cfn/check.hpp"
#include "model/validate.hpp"

#include <map>
#include <string>
#include <vector>

namespace sparta::cli {

/// What is wrong with a service, a line each: first its model's problems, then its template's, each with the place that
/// declared it, if `sources` (by logical id) knows one. With problems in the model, findings about the whole template
/// are left out: its size and description are the model's, and one mistake is told once.
[[nodiscard]] std::vector<std::string> problem_report(const std::vector<model::problem>& of_model,
                                                      const std::vector<cfn::finding>& of_template,
                                                      const std::map<std::string, model::source_line>& sources);

}  // namespace sparta::cli
