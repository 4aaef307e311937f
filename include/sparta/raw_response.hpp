#pragma once
#include <sparta/detail/program.hpp>

#include <concepts>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sparta {

/// Takes the bytes of an answer while it is made.
class byte_sink {
 public:
  virtual ~byte_sink() = default;
  /// Returns when they are on their way, which takes as long as their reader does. Throws `reader_gone`.
  virtual void write(std::string_view bytes) = 0;
};

/// Thrown by a write that nobody will read: the invocation has timed out, or the caller has left. What runs is to end.
class reader_gone : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override { return "nobody reads the answer any more"; }
};

namespace detail {

/// Lets the bootstrap send streams. One that makes none is linked without the code for it.
void send_streams();

/// std::function demands copies: those of a function that owns something share it.
template <class F>
auto copyable(F call) {
  if constexpr (std::copy_constructible<F>)
    return call;
  else
    return [call = std::make_shared<F>(std::move(call))](auto& to) { (*call)(to); };
}

}  // namespace detail

/// Writes bytes while they are read. It is called once, after the handler has returned: what it uses it has to own.
class byte_stream {
 public:
  byte_stream() = default;
  template <class F>
    requires(!std::same_as<F, byte_stream>)
  byte_stream(F call) {
    static_assert(std::is_invocable_v<F&, byte_sink&>, "sparta: a stream is written by a function of a byte_sink&");
    write_ = detail::copyable(std::move(call));
    if constexpr (detail::in_bootstrap) detail::send_streams();
  }

  explicit operator bool() const { return write_ != nullptr; }
  void operator()(byte_sink& to) const { write_(to); }

 private:
  std::function<void(byte_sink&)> write_;
};

/// An answer that is not JSON: its bytes and their media type.
struct raw_response {
  std::string body;
  std::string content_type = "application/octet-stream";
  /// Writes what follows the body. With it, Lambda is told that the answer is a stream.
  byte_stream stream{};
};

}  // namespace sparta
