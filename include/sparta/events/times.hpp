#pragma once
#include <sparta/json/value.hpp>
#include <sparta/json/writer.hpp>
#include <sparta/result.hpp>

#include <chrono>
#include <cstdint>

namespace sparta::json {
template <class T>
struct as;
}

namespace sparta::events {

/// How a service writes a time.
enum class time_form : std::uint8_t {
  text,               ///< RFC 3339, or close to it
  epoch_seconds,      ///< since 1970, also with a fraction
  epoch_milliseconds  ///< since 1970
};

/// A time of a payload, to the nanosecond: it is a `std::chrono::sys_time`. Read from a number or text in any form;
/// written as it came until it is changed. Text that is no time known to Sparta is kept, and `known()` is false.
template <time_form Form>
class time : public std::chrono::sys_time<std::chrono::nanoseconds> {
 public:
  using point = std::chrono::sys_time<std::chrono::nanoseconds>;

  time() = default;
  template <class Duration>
  time(const std::chrono::sys_time<Duration>& at) : point(at) {}

  [[nodiscard]] bool known() const { return came_known_ || *this != came_; }

  friend void to_json(json::writer& out, const time& what) { what.put(out); }
  friend result<time> from_json(const json::value& in, json::as<time>) {
    time made;
    if (auto read = made.read(in); !read) return std::move(read).error();
    return made;
  }

 private:
  void put(json::writer& out) const;
  result<void> read(const json::value& in);

  json::value written_{};  ///< null when it would be written in just this way
  point came_{};
  bool came_known_ = true;
};

using timestamp = time<time_form::text>;
using epoch_seconds = time<time_form::epoch_seconds>;
using epoch_milliseconds = time<time_form::epoch_milliseconds>;

}  // namespace sparta::events
