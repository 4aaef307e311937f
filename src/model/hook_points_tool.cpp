#include "model/service_state.hpp"

#include <sparta/hook_points.hpp>

#include <utility>

namespace sparta {
namespace {

model::hooks& hooks_of(service* of) { return of->declared().declaration.hooks; }

template <class Function>
void add_to(std::vector<model::hook<Function>>& hooks, Function call, const std::source_location& where) {
  hooks.push_back({.call = std::move(call), .declared_at = model::line_of(where)});
}

}  // namespace

void hook_points::add(service_decorator call, place where) const {
  add_to(hooks_of(service_).decorators, std::move(call), where);
}
void hook_points::add(template_validator call, place where) const {
  add_to(hooks_of(service_).validators, std::move(call), where);
}
void hook_points::add(archive_hook call, place where) const {
  add_to(hooks_of(service_).archive, std::move(call), where);
}
void hook_points::add_pre_marshall(template_hook call, place where) const {
  add_to(hooks_of(service_).pre_marshall, std::move(call), where);
}
void hook_points::add_post_marshall(template_hook call, place where) const {
  add_to(hooks_of(service_).post_marshall, std::move(call), where);
}
void hook_points::add_pre_build(build_hook call, place where) const {
  add_to(hooks_of(service_).pre_build, std::move(call), where);
}
void hook_points::add_post_build(build_hook call, place where) const {
  add_to(hooks_of(service_).post_build, std::move(call), where);
}
void hook_points::add_rollback(rollback_hook call, place where) const {
  add_to(hooks_of(service_).rollback, std::move(call), where);
}

}  // namespace sparta
