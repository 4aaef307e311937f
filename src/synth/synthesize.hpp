#pragma once
#include "model/service.hpp"
#include "model/source_line.hpp"
#include "model/validate.hpp"

#include <sparta/cfn/template_document.hpp>

#include <map>
#include <string>
#include <vector>

namespace sparta::synth {

/// A service's template, and for each resource the line of the user's source that asked for it.
struct synthesis {
  cfn::template_document document;
  std::map<std::string, model::source_line> sources;  ///< by logical id, or `Outputs.<name>` and the like
  std::vector<model::problem> problems{};             ///< of decorators and hooks; with any, the template is not whole
};

/// The template of a service in which `model::validate` finds no problem. A pure function, as far as the service's own
/// hooks are: no clock, no environment, no network; equal services give equal bytes.
[[nodiscard]] synthesis synthesize(const model::service& declared);

}  // namespace sparta::synth
