#pragma once
#include <sparta/cfn/template_document.hpp>

#include <set>
#include <string>

namespace sparta::synth {

/// All that must be there before the resource, itself not included.
[[nodiscard]] std::set<std::string> needed_by(const cfn::template_document& document, const std::string& id);

}  // namespace sparta::synth
