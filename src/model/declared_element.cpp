#include "cfn/entries.hpp"
#include "model/service_state.hpp"

#include <string>
#include <utility>

namespace sparta {
namespace {

using detail::element;

void add_parameter(const detail::declared_element& what, const model::source_line& where, model::service& to) {
  auto entry = cfn::parameter_of(what.type, what.options);
  if (entry)
    to.parameters.push_back({.name = std::string(what.name), .what = *std::move(entry), .declared_at = where});
  else
    to.problems.push_back({"parameter '" + std::string(what.name) + "': " + entry.error().message + ".", where});
}

void add_json(std::vector<model::declared<json::value>>& to, const detail::declared_element& what,
              const model::source_line& where) {
  to.push_back({.name = std::string(what.name), .what = what.value, .declared_at = where});
}

}  // namespace

void service::declare(const detail::declared_element& what, std::source_location where) {
  model::service& to = state_->declaration;
  const auto line = model::line_of(where);
  switch (what.kind) {
    case element::parameter: return add_parameter(what, line, to);
    case element::condition: return add_json(to.conditions, what, line);
    case element::mapping: return add_json(to.mappings, what, line);
    case element::metadata: return add_json(to.metadata, what, line);
    case element::outputs_of: return add_json(to.outputs_of, what, line);
    case element::output: break;
  }
  to.outputs.push_back(
      {.name = std::string(what.name), .what = cfn::output_of(what.value, what.options), .declared_at = line});
}

}  // namespace sparta
