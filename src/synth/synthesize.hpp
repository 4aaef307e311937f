#pragma once
#include "cfn/template_document.hpp"
#include "model/service.hpp"
#include "model/source_line.hpp"

#include <map>
#include <string>

namespace sparta::synth {

/// A service's template, and for each resource the line of the user's source that asked for it.
struct synthesis {
  cfn::template_document document;
  std::map<std::string, model::source_line> sources;  ///< by logical id
};

/// The template of a service in which `model::validate` finds no problem. A pure function: no clock, no environment,
/// no network; equal services give equal bytes.
[[nodiscard]] synthesis synthesize(const model::service& declared);

}  // namespace sparta::synth
