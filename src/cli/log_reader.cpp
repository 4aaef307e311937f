#include "cli/log_reader.hpp"

#include <algorithm>

namespace sparta::cli {
namespace {

/// Events become visible some seconds after their time, and not in its order: each read looks back so far.
constexpr auto overlap = std::chrono::seconds(30);

std::string identity_of(const aws::logs::log_event& event) {
  if (!event.id.empty()) return event.id;
  return event.stream + base::format_rfc3339(event.time) + event.message;
}

}  // namespace

log_reader::log_reader(std::vector<deployed_function> functions, base::timestamp since) {
  for (auto& each : functions)
    if (!each.log_group.empty()) sources_.push_back({.function = std::move(each), .since = since});
}

result<std::vector<function_event>> log_reader::read(aws::client& with) {
  std::vector<function_event> found;
  for (auto& each : sources_)
    if (auto fine = read_group(with, each, found); !fine) return std::move(fine).error();
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.event.time < b.event.time; });
  return found;
}

result<void> log_reader::read_group(aws::client& with, source& from, std::vector<function_event>& into) {
  aws::logs::event_query query{.group = from.function.log_group, .since = from.since};
  std::set<std::string> met;
  auto newest = from.since;
  do {
    auto page = aws::logs::filter_log_events(with, query);
    if (!page && page.error().kind == error_kind::not_found) return {};
    if (!page) return std::move(page).error();
    for (auto& event : page->events) {
      auto id = identity_of(event);
      newest = std::max(newest, event.time);
      const bool is_new = !from.seen.contains(id) && met.insert(id).second;
      met.insert(std::move(id));
      if (is_new) into.push_back({from.function.name, std::move(event)});
    }
    query.next_token = page->next_token;
  } while (!query.next_token.empty());
  from.since = std::max(from.since, newest - overlap);
  from.seen = std::move(met);
  return {};
}

}  // namespace sparta::cli
