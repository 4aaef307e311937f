#include "http/path_segments.hpp"
#include "http/router_state.hpp"

#include <memory>
#include <utility>
#include <variant>

namespace sparta::http {
namespace {

response with_allow(response made, const allowed_methods& allowed) {
  made.headers.set("allow", allowed.text());
  return made;
}

/// To HEAD: what GET would say, without the body. https://www.rfc-editor.org/rfc/rfc9110#name-head
reply without_body(reply made) {
  if (auto* const whole = std::get_if<response>(&made)) whole->body.clear();
  if (auto* const part = std::get_if<stream>(&made)) part->write = {};
  return made;
}

std::string joined(std::string_view prefix, const std::string& path) {
  if (prefix == "/") return path;
  return path == "/" ? std::string(prefix) : std::string(prefix) + path;
}

}  // namespace

void router::state::add(router_entry what) {
  if (what.outcome == route_outcome::taken) {
    if (!route_path::well_formed(what.path)) {
      what.outcome = route_outcome::malformed;
    } else if (const auto earlier = tree.add(what.method, what.path, entries.size())) {
      what.outcome = route_outcome::repeated;
      what.earlier = *earlier;
    }
  }
  entries.push_back(std::move(what));
  for (const auto& each : listeners) each(entries.back());
}

router::router() : state_(std::make_shared<state>()) {}

void router::add(http::method method, std::string_view path, detail::routed handler, place where) {
  state_->add({.method = method, .path = std::string(path), .handler = std::move(handler), .where = where});
}

void router::add_fallback(detail::routed handler, place where) {
  state_->fallback = state_->entries.size();
  state_->add({.handler = std::move(handler), .where = where, .outcome = route_outcome::fallback});
}

router& router::mount(const route_path& prefix, const router& other) {
  const std::size_t theirs = other.state_->entries.size();  // before there are more: it may be this one
  for (std::size_t i = 0; i < theirs; ++i) {
    router_entry each = other.state_->entries[i];
    const bool is_route = each.outcome < route_outcome::fallback;
    if (is_route) each.path = joined(prefix.text, each.path);
    each.outcome = is_route ? route_outcome::taken : route_outcome::fallback_of_mounted;
    state_->add(std::move(each));
  }
  return *this;
}

reply router::answer(request& to, context& ctx) const {
  if (!well_escaped(to.raw_path)) return bad_request("the path has a percent sign that begins no escape");
  const std::string_view path = to.raw_path.empty() ? std::string_view("/") : std::string_view(to.raw_path);
  if (const auto found = state_->tree.find(path, method_named(to.method))) {
    const router_entry& route = state_->entries[*found];
    to.path_parameters = parameters_in(path, route.path);
    to.route = route.path;
    auto made = route.handler.call(to, ctx);
    return to.method == "HEAD" && route.method == method::get ? without_body(std::move(made)) : std::move(made);
  }
  const allowed_methods allowed = state_->tree.methods_at(path);
  if (allowed.empty())
    return state_->fallback ? state_->entries[*state_->fallback].handler.call(to, ctx) : reply(not_found());
  if (to.method == "OPTIONS") return with_allow(no_content(), allowed);
  return with_allow(to_response(problem{.status = 405}), allowed);
}

reply router::operator()(const request& to, context& ctx) const {
  const auto changed = std::make_shared<request>(to);
  reply made = answer(*changed, ctx);
  // Its stream is written later, and may look at the request that its handler was given.
  if (auto* const part = std::get_if<stream>(&made))
    part->write = [changed, write = std::move(part->write)](stream_writer& out) { write(out); };
  return made;
}

result<raw_response> serve_event(router& handler, std::string_view event, context& ctx, json::as<request>) {
  return detail::serve(event, ctx, [&](request& of) { return handler.answer(of, ctx); });
}

}  // namespace sparta::http
