#pragma once
#include "cfn/check.hpp"
#include "cfn/places.hpp"

#include <sparta/cfn/template_document.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::cfn {

/// Where the checks below leave what they find.
class findings {
 public:
  void add(const owner& of, std::string_view what) {
    found_.push_back({of.subject, of.title + ": " + std::string(what)});
  }
  [[nodiscard]] std::vector<finding> take() { return std::move(found_); }

 private:
  std::vector<finding> found_;
};

// One concern each; what the one finds, no other repeats.
void check_limits(const template_document& document, std::size_t rendered_bytes, findings& found);
void check_names(const template_document& document, findings& found);
void check_parameters(const template_document& document, findings& found);
void check_mappings(const template_document& document, findings& found);
void check_functions(const template_document& document, findings& found);
void check_conditions(const template_document& document, findings& found);
void check_references(const template_document& document, findings& found);
void check_types(const template_document& document, findings& found);
void check_cycles(const template_document& document, findings& found);
void check_outputs(const template_document& document, findings& found);
void check_secrets(const template_document& document, findings& found);
void check_physical_names(const template_document& document, findings& found);

}  // namespace sparta::cfn
