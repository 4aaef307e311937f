#pragma once
#include <sparta/http/request.hpp>
#include <sparta/http/stream.hpp>
#include <sparta/json/encode.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html
namespace sparta::http::sse {

struct event {
  /// Any text; its line ends reach the page as "\n".
  std::string data{};
  /// Its name; without one it is a `message`.
  std::string type{};
  /// What a page that comes back tells, in `Last-Event-ID`. An empty one: it shall tell none.
  std::optional<std::string> id{};
  /// How long a page waits before it comes back.
  std::optional<std::chrono::milliseconds> retry{};
};

/// As the page reads it. Throws `std::invalid_argument` for a type or an id with a line end or a zero byte, which it
/// could not read.
[[nodiscard]] std::string to_text(const event& what);
/// What pages ignore. Sent when there is nothing to tell, it keeps proxies from giving up the connection.
[[nodiscard]] std::string comment(std::string_view text = {});

/// Sends events, each at once.
class writer {
 public:
  explicit writer(stream_writer& out) : out_(out) {}
  void send(const event& what);
  void send(std::string_view data) { send(event{.data = std::string(data)}); }
  /// The value as JSON.
  template <class T>
  void send_json(const T& value, event with = {}) {
    with.data = json::encode(value);
    send(with);
  }
  void keep_alive();

 private:
  stream_writer& out_;
};

/// A stream of events, from a function of a `writer&`.
template <class F>
[[nodiscard]] stream events(F write) {
  static_assert(std::is_invocable_v<F&, writer&>, "sparta: events are written by a function of a sse::writer&");
  return {.headers = {{"content-type", "text/event-stream"}, {"cache-control", "no-store"}},
          .write = [write = std::move(write)](stream_writer& out) mutable {
            writer to(out);
            write(to);
          }};
}

/// The id of the last event that a page which comes back has got; empty for one that is new.
[[nodiscard]] inline std::string_view last_event_id(const request& of) { return of.header("last-event-id"); }

}  // namespace sparta::http::sse
