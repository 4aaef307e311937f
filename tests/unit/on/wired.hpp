#pragma once
#include "cfn/check.hpp"
#include "cfn/render.hpp"
#include "model/service.hpp"
#include "synth/synthesize.hpp"

#include <sparta/service.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sparta::on {

/// The template of what was declared, its problems and the findings of `cfn::check` as texts.
struct wired {
  synth::synthesis made;
  std::vector<std::string> problems{};

  explicit wired(const sparta::service& declared) : made(synth::synthesize(model::model_of(declared))) {
    for (const auto& each : made.problems) problems.push_back(each.message);
    for (const auto& each : cfn::check(made.document, cfn::render(made.document).size()))
      problems.push_back(each.message);
  }

  /// Of that type, the first; an empty one when there is none.
  [[nodiscard]] cfn::resource first(std::string_view type) const {
    for (const auto& [id, resource] : made.document.resources)
      if (resource.type == type) return resource;
    return {};
  }
  /// The logical id of that one; empty when there is none.
  [[nodiscard]] std::string id_of(std::string_view type) const {
    for (const auto& [id, resource] : made.document.resources)
      if (resource.type == type) return id;
    return {};
  }
  [[nodiscard]] std::size_t count(std::string_view type) const {
    std::size_t found = 0;
    for (const auto& [id, resource] : made.document.resources)
      if (resource.type == type) ++found;
    return found;
  }
  /// The JSON of one's property; "absent".
  [[nodiscard]] std::string property(std::string_view type, std::string_view name) const {
    const cfn::resource one = first(type);
    const auto* found = one.properties.find(name);
    return found == nullptr ? "absent" : json::write(*found);
  }
  /// What the functions' roles may do, as JSON.
  [[nodiscard]] std::string policies() const { return property("AWS::IAM::Role", "Policies"); }
};

}  // namespace sparta::on
