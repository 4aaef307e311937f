#pragma once
#include <sparta/http/fields.hpp>
#include <sparta/http/response.hpp>
#include <sparta/raw_response.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

/// Answers that are sent while they are made: docs/reference/streaming.md.
namespace sparta::http {

/// Writes the body of a stream. Who reads it sets the pace.
class stream_writer {
 public:
  /// Holds back up to `buffer` bytes of small writes.
  explicit stream_writer(byte_sink& to, std::size_t buffer = 0) : to_(to), buffer_(buffer) {}

  /// Throws `reader_gone` when nobody reads any more; let it through.
  void write(std::string_view bytes);
  /// Sends what is held back; before the first byte, the status and the headers alone.
  void flush();

 private:
  byte_sink& to_;
  std::size_t buffer_;
  std::string held_{};
};

/// What writes a stream: a function of a `stream_writer&`. It runs after the handler has returned, so it has to own
/// what it uses; of what the handler was given, the context and the request, but not its parts, still live.
class stream_body {
 public:
  stream_body() = default;
  template <class F>
    requires(!std::same_as<F, stream_body>)
  stream_body(F call) {
    static_assert(std::is_invocable_v<F&, stream_writer&>,
                  "sparta: a stream's write is a function of a sparta::http::stream_writer&");
    write_ = sparta::detail::copyable(std::move(call));
  }
  void operator()(stream_writer& out) const {
    if (write_) write_(out);
  }

 private:
  std::function<void(stream_writer&)> write_;
};

/// An answer whose body is written while the client reads it, where the function's front can do that; else it is
/// collected, up to 6 MB.
struct stream {
  int status = 200;
  http::headers headers{};
  stream_body write{};
  /// Small writes are put together up to that many bytes. 0: each is sent at once.
  std::size_t buffer = 0;
};

/// What a handler may answer with.
using reply = std::variant<response, stream>;

}  // namespace sparta::http
