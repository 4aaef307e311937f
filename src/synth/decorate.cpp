#include "synth/decorate.hpp"

#include "base/strings.hpp"
#include "model/guarded.hpp"
#include "model/log_group.hpp"
#include "model/naming.hpp"
#include "synth/merge.hpp"
#include "synth/roles.hpp"

#include <utility>

namespace sparta::synth {
namespace {

class reporter {
 public:
  reporter(synthesis& made, std::string subject, const model::source_line& where)
      : made_(made), subject_(std::move(subject)), where_(where) {}
  void add(const std::string& what) const { made_.problems.push_back({subject_ + ": " + what, where_}); }
  void add(const error& why) const { add(why.message + (why.remedy.empty() ? "" : ". " + why.remedy)); }
  void add_conflicts(const std::vector<std::string>& conflicts) const {
    if (!conflicts.empty())
      add("it adds " + base::join(conflicts, ", ") +
          ", which the template has already and otherwise. Choose another name.");
  }
  /// So that a failure of an added resource leads to the decorator.
  void remember(const cfn::template_document& additions) const {
    for (const auto& [id, resource] : additions.resources) made_.sources.try_emplace(id, where_);
  }

 private:
  synthesis& made_;
  std::string subject_;
  model::source_line where_;
};

decorated_function names_of(const model::service& declared, const model::function& function) {
  return {
      .service = declared.name,
      .name = function.name,
      .logical_id = model::function_id(function.name),
      .role_logical_id = has_own_role(function) ? model::role_id(declared.name, function.name) : function.role.shared,
      .log_group_logical_id =
          model::has_own_log_group(function) ? model::log_group_id(declared.name, function.name) : std::string()};
}

const json::value* at(const json::value& from, std::initializer_list<std::string_view> path) {
  const json::value* here = &from;
  for (const auto name : path)
    if (here = here->find(name); here == nullptr) break;
  return here;
}

/// What the bootstrap and the deployment rely on.
void check_still_runs(const cfn::resource& before, const cfn::resource& after, const reporter& report) {
  const auto same = [&](std::initializer_list<std::string_view> path) {
    const auto* was = at(before.properties, path);
    const auto* is = at(after.properties, path);
    return is != nullptr && *was == *is;
  };
  if (after.type != before.type) report.add("it changes the function's type. Leave it as it is.");
  if (!same({"Handler"}) || !same({"Code"}) || !same({"Runtime"}))
    report.add("it changes Handler, Code or Runtime, by which Lambda starts the bootstrap. Leave them as they are.");
  if (!same({"Environment", "Variables", "SPARTA_BUILD_ID"}))
    report.add("it takes SPARTA_BUILD_ID out of the environment. Add variables instead of replacing all.");
}

}  // namespace

void decorate(const model::service& declared, const model::function& function, cfn::resource& itself, synthesis& made) {
  for (const auto& decorator : function.decorators) {
    const reporter report(made, "decorator of function '" + function.name + "'", decorator.declared_at);
    const cfn::resource before = itself;
    cfn::template_document additions;
    const auto done = model::guarded(error_kind::model,
                                     [&] { return decorator.call(names_of(declared, function), itself, additions); });
    if (!done) {
      report.add(done.error());
      continue;
    }
    check_still_runs(before, itself, report);
    report.remember(additions);
    report.add_conflicts(merge(std::move(additions), made.document));
  }
}

void apply_hooks(const model::service& declared, synthesis& made) {
  const auto change = [&](const std::vector<model::hook<template_hook>>& hooks, const char* phase) {
    for (const auto& each : hooks)
      if (const auto done = model::guarded(error_kind::model, [&] { return each.call(made.document); }); !done)
        reporter(made, phase, each.declared_at).add(done.error());
  };
  change(declared.hooks.pre_marshall, "hook pre_marshall");
  for (const auto& each : declared.hooks.decorators) {
    const reporter report(made, "decorator of the service", each.declared_at);
    cfn::template_document additions;
    const auto done = model::guarded(error_kind::model, [&] { return each.call(made.document, additions); });
    if (!done) report.add(done.error());
    report.remember(additions);
    report.add_conflicts(merge(std::move(additions), made.document));
  }
  change(declared.hooks.post_marshall, "hook post_marshall");
  const cfn::template_document finished = made.document;
  for (const auto& each : declared.hooks.validators)
    if (const auto done = model::guarded(error_kind::model, [&] { return each.call(finished); }); !done)
      reporter(made, "validator", each.declared_at).add(done.error());
}

}  // namespace sparta::synth
