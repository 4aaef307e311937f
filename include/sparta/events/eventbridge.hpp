#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// An event of a bus. `Detail` is a type of your own, or one of these headers': those also say what events they come
/// in, as `source` and `detail_types`.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
template <class Detail = json::value>
struct eventbridge {
  std::string version;
  std::string id;
  std::string detail_type;
  std::string source;
  std::string account;
  timestamp time;
  std::string region;
  std::vector<std::string> resources;
  Detail detail{};
  std::optional<std::string> replay_name;  ///< of the replay of an archive that sent it again
  json::rest more{};
};
template <class Detail>
constexpr auto json_names(json::as<eventbridge<Detail>>) {
  return json::kebab_case();
}

/// What a rule with a schedule sends: its detail is empty.
using scheduled_event = eventbridge<>;

}  // namespace sparta::events
