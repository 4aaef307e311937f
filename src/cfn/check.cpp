#include "cfn/check.hpp"

#include "cfn/checks.hpp"

namespace sparta::cfn {

std::vector<finding> check(const template_document& document, std::size_t rendered_bytes) {
  findings found;
  check_limits(document, rendered_bytes, found);
  check_names(document, found);
  check_parameters(document, found);
  check_mappings(document, found);
  check_conditions(document, found);
  check_functions(document, found);
  check_types(document, found);
  check_references(document, found);
  check_cycles(document, found);
  check_physical_names(document, found);
  check_outputs(document, found);
  check_secrets(document, found);
  return found.take();
}

}  // namespace sparta::cfn
