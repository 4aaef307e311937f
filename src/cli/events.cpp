#include "base/nearest.hpp"
#include "cli/commands.hpp"
#include "cli/event_input.hpp"
#include "cli/plain_text.hpp"
#include "cli/session.hpp"
#include "samples/catalogue.hpp"

#include <sparta/json/encode.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cli {
namespace {

using samples::sample;

error no_such_type(std::string_view type, const std::vector<sample>& all) {
  std::vector<std::string_view> types;
  for (const auto& each : all) types.push_back(each.type);
  const auto close = base::nearest(type, types);
  return {.kind = error_kind::usage,
          .message = fmt::format("there are no sample events of type `{}`", type),
          .remedy = close.empty() ? "`events list` shows the types" : fmt::format("did you mean `{}`?", close)};
}

error unnamed() {
  return {.kind = error_kind::usage, .message = "name an event", .remedy = "`events list` lists the samples"};
}

std::string list_text(const std::vector<sample>& all) {
  std::size_t names = 0;
  std::size_t types = 0;
  for (const auto& each : all) {
    names = std::max(names, each.name.size() + 2);
    types = std::max(types, each.type.size() + 2);
  }
  std::string text;
  for (const auto& each : all) text += padded(each.name, names) + padded(each.type, types) + each.description + "\n";
  return text;
}

json::value list_json(const std::vector<sample>& all) {
  json::array list;
  for (const auto& each : all)
    list.push_back({{"name", each.name},
                    {"type", each.type},
                    {"description", each.description},
                    {"reference", each.reference},
                    {"carries", each.carries ? json::value(*each.carries) : json::value()}});
  return list;
}

std::string show_text(const sample& what) {
  auto text = fmt::format("{}: {}\n\n", what.name, what.description);
  text += fmt::format("Type       {}\nReference  {}\n", what.type, what.reference);
  if (what.carries) text += fmt::format("Carries    with --in {}, another event in {}\n", what.name, *what.carries);
  for (const auto& [path, how] : what.encoded)
    text += fmt::format("Encoded    {}: {}\n", path, json::to_value(how).as_string());
  return text + "\n" + json::write(what.event, json::style::pretty) + "\n";
}

}  // namespace

result<exit_code> run_events_list(session& on) {
  auto all = samples::all_samples();
  if (on.options.type) {
    auto wanted = all;
    std::erase_if(wanted, [&](const auto& each) { return each.type != *on.options.type; });
    if (wanted.empty()) return no_such_type(*on.options.type, all);
    all = std::move(wanted);
  }
  on.print(on.options.json() ? json::write(list_json(all), json::style::pretty) + "\n" : list_text(all));
  return exit_code::ok;
}

result<exit_code> run_events_show(session& on) {
  if (on.argument(0).empty()) return unnamed();
  const auto found = samples::find_sample(on.argument(0));
  if (!found) return found.error();
  on.print(on.options.json() ? json::encode(*found, json::style::pretty) + "\n" : show_text(*found));
  return exit_code::ok;
}

result<exit_code> run_events_generate(session& on) {
  if (on.argument(0).empty()) return unnamed();
  const auto event =
      read_event({on.argument(0), on.options.set, on.options.in}, on.world.files, on.world.console, on.world.stop);
  if (!event) return event.error();
  on.print(json::write(*json::parse(*event), json::style::pretty) + "\n");
  return exit_code::ok;
}

}  // namespace sparta::cli
