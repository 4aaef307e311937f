#include "http/router_state.hpp"
#include "model/service_state.hpp"

#include <string>

namespace sparta::http {
namespace {

std::string quoted(const router_entry& what) { return "'" + std::string(name_of(what.method)) + " " + what.path + "'"; }

/// Empty when there is none.
std::string fault_of(const router_entry& what, const router_entry& earlier) {
  switch (what.outcome) {
    case route_outcome::taken:
    case route_outcome::fallback: return {};
    case route_outcome::malformed:
      return "the router's route " + quoted(what) +
             " is no path of whole segments, each of them text, {name} or, at the end, {name+}, with different names. "
             "Correct it.";
    case route_outcome::repeated: {
      const auto at = model::line_of(earlier.where);
      return "the router's route " + quoted(what) + " has the paths of " + quoted(earlier) + ", declared at " +
             at.file + ":" + std::to_string(at.line) + ". Drop one of them.";
    }
    case route_outcome::fallback_of_mounted:
      return "a router with a fallback is mounted, which only the outermost one can have. Declare it there.";
  }
  return {};
}

}  // namespace

void router::declare(service& of, std::size_t function) const {
  // The router keeps what listens, and is not kept by it.
  const auto tell = [&of, function, held = state_.get()](const router_entry& what) {
    what.handler.declare_uses(of, function);
    model::service& declared = of.declared().declaration;
    const std::string fault = fault_of(what, held->entries[what.earlier]);
    if (!fault.empty())
      declared.problems.push_back(
          {"function '" + declared.functions[function].name + "': " + fault, model::line_of(what.where)});
  };
  for (const router_entry& each : state_->entries) tell(each);
  state_->listeners.emplace_back(tell);
}

}  // namespace sparta::http
