#pragma once
#include <source_location>
#include <string_view>
#include <type_traits>

namespace sparta {
class service;
}
namespace sparta::json {
class value;
}

namespace sparta::detail {

/// What every handler may take: the payload as it comes.
template <class Event>
inline constexpr bool takes_anything = std::is_same_v<Event, std::string_view> || std::is_same_v<Event, json::value>;

/// Sources say what they deliver in `check<Event>()`, whose static_assert is the rule.
template <class Source, class Event>
consteval void check_delivery() {
  if constexpr (!takes_anything<Event> && requires { Source::template check<Event>(); })
    Source::template check<Event>();
}

/// A source that brings a function of its own: `provide` declares it, in both programs.
template <class Source>
concept needs_provider =
    requires(service& of, const Source& source, std::source_location where) { provide(of, source, where); };

/// Specialised for the replies that name the records of a batch that failed.
template <class Reply>
inline constexpr bool is_failure_report = false;

}  // namespace sparta::detail
