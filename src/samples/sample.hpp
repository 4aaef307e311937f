#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/names.hpp>
#include <sparta/json/value.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::samples {

/// How a source encodes what it carries. What isn't text already is written as JSON first.
enum class encoding { text, base64, gzip_base64 };

/// A digest that the source adds: of `of`, as `as`, both members of each `in`.
struct digest {
  std::string in;
  std::string of;
  std::string as;
};

/// What another source carries of this event, when that isn't the event itself: SNS puts a notification into a queue,
/// not the record of it that a function gets.
struct nested_part {
  std::string path;
  bool base64 = false;                           ///< what lies there is base64 of what is carried
  bool without_empty = false;                    ///< members that are null or empty are left out there
  std::map<std::string, std::string> renames{};  ///< members that are called otherwise there
};
constexpr auto json_optional(json::as<nested_part>) { return json::members({"renames"}); }

/// A sample event of spec/events. `event` is plain: what the source encodes is there as it was before.
struct sample {
  std::string name;
  std::string description{};
  std::string reference{};               ///< the page that describes the payload
  std::string type{};                    ///< of sparta::events
  std::optional<std::string> carries{};  ///< where what another source or program sent lies
  std::map<std::string, encoding> encoded{};
  std::vector<digest> digests{};
  std::optional<nested_part> nested{};
  json::value event{};
};
constexpr auto json_optional(json::as<sample>) { return json::members({"encoded", "digests"}); }

}  // namespace sparta::samples
