#pragma once
#include "model/source_line.hpp"
#include "model/validate.hpp"

#include <sparta/cfn/template_document.hpp>

#include <map>
#include <string>
#include <vector>

namespace sparta::synth {

/// Adds a decorator's additions to the template. What has the name of something there and is not equal to it is left
/// out, and reported: the name of each such section and entry, `resource 'Orders'`.
[[nodiscard]] std::vector<std::string> merge(cfn::template_document additions, cfn::template_document& into);

}  // namespace sparta::synth
