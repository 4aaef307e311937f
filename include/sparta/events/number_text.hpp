#pragma once
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>

#include <charconv>
#include <string>

namespace sparta::events {

/// A number that a service sends as text, such as `"ApproximateReceiveCount": "1"`: it is used as a `T`. Read from a
/// number, too; written as it came until it is changed.
template <class T>
class number_text {
 public:
  number_text() = default;
  number_text(T number) : number_(number) {}
  operator T() const { return number_; }
  [[nodiscard]] T value() const { return number_; }

  friend void to_json(json::writer& out, const number_text& what) {
    if (!what.written_.is_null() && what.number_ == what.came_)
      json::encode(out, what.written_);
    else
      out.string(json::encode(what.number_));
  }

  friend result<number_text> from_json(const json::value& in, json::as<number_text>) {
    number_text made;
    if (in.is_string() && !in.as_string().empty()) {
      const std::string& text = in.as_string();
      const auto read = std::from_chars(text.data(), text.data() + text.size(), made.number_);
      if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return error{.kind = error_kind::decode, .message = "expected a number as text"};
    } else if (in.is_number()) {
      auto number = json::decode<T>(in);
      if (!number) return std::move(number).error();
      made.number_ = *number;
    } else if (!in.is_string()) {
      return error{.kind = error_kind::decode, .message = "expected a number as text"};
    }
    made.came_ = made.number_;
    if (in != json::value(json::encode(made.number_))) made.written_ = in;
    return made;
  }

 private:
  T number_{};
  T came_{};
  json::value written_{};  ///< null when it would be written in just this way
};

}  // namespace sparta::events
