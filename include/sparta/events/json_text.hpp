#pragma once
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>
#include <sparta/json/parse.hpp>

#include <string>
#include <utility>

namespace sparta::events {

/// Text that is JSON itself, as AWS Config's `invokingEvent`: used like a pointer to what it holds. Written as it came
/// until it is changed.
template <class T>
class json_text {
 public:
  json_text() = default;
  json_text(T held) : held_(std::move(held)) {}

  [[nodiscard]] T& operator*() { return held_; }
  [[nodiscard]] const T& operator*() const { return held_; }
  [[nodiscard]] T* operator->() { return &held_; }
  [[nodiscard]] const T* operator->() const { return &held_; }

  friend void to_json(json::writer& out, const json_text& what) {
    const auto came = what.written_.empty() ? result<json::value>(nullptr) : json::parse(what.written_);
    if (!what.written_.empty() && came && *came == json::to_value(what.held_))
      out.string(what.written_);
    else
      out.string(json::encode(what.held_));
  }

  friend result<json_text> from_json(const json::value& in, json::as<json_text>) {
    if (!in.is_string()) return error{.kind = error_kind::decode, .message = "expected JSON as text"};
    auto held = json::decode<T>(in.as_string());
    if (!held) return std::move(held).error();
    json_text made(*std::move(held));
    made.written_ = in.as_string();
    return made;
  }

 private:
  T held_{};
  std::string written_;
};

}  // namespace sparta::events
