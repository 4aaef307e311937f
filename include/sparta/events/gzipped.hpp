#pragma once
#include <sparta/events/gzip.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>

#include <string>
#include <utility>

namespace sparta::events {

/// JSON that a payload carries compressed and in base64: used like a pointer to what it holds. Written as it came until
/// it is changed.
template <class T>
class gzipped {
 public:
  gzipped() = default;
  gzipped(T held) : held_(std::move(held)) {}

  [[nodiscard]] T& operator*() { return held_; }
  [[nodiscard]] const T& operator*() const { return held_; }
  [[nodiscard]] T* operator->() { return &held_; }
  [[nodiscard]] const T* operator->() const { return &held_; }

  friend void to_json(json::writer& out, const gzipped& what) {
    out.string(what.is_as_it_came() ? what.written_ : detail::gzip_base64(json::encode(what.held_)));
  }

  friend result<gzipped> from_json(const json::value& in, json::as<gzipped>) {
    const auto text = detail::gunzip_base64(in);
    if (!text) return text.error();
    auto held = json::decode<T>(*text);
    if (!held) return std::move(held).error();
    gzipped made(*std::move(held));
    made.written_ = in.as_string();
    return made;
  }

 private:
  /// Few payloads are written again, so the time to look is then.
  [[nodiscard]] bool is_as_it_came() const {
    if (written_.empty()) return false;
    const auto came = from_json(json::value(written_), json::as<gzipped>{});
    return came && json::to_value(came->held_) == json::to_value(held_);
  }

  T held_{};
  std::string written_;
};

}  // namespace sparta::events
