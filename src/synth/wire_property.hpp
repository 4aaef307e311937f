#pragma once
#include "synth/synthesize.hpp"

#include <sparta/wiring.hpp>

#include <string>

namespace sparta::synth {

/// What needs a property, for the problems that there may be: `function 'Hello': its event source`.
struct wired_by {
  std::string subject;
  model::source_line declared_at{};
};

/// Completes a resource that the template has by what something else needs of it.
void wire_property(const wired_property& what, const wired_by& who, synthesis& to);

}  // namespace sparta::synth
