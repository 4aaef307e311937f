#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/value.hpp>
#include <sparta/json/writer.hpp>
#include <sparta/result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace sparta::events {

/// Bytes that a payload carries as an array of numbers, from -128 to 127 or from 0 to 255: a header's value is
/// `[112, 97, 105, 100]`, here `paid`. Written as it came until it is changed.
struct byte_numbers : std::string {
  using std::string::string;
  byte_numbers() = default;
  byte_numbers(std::string bytes) : std::string(std::move(bytes)) {}

  friend void to_json(json::writer& out, const byte_numbers& what) { what.put(out); }
  friend result<byte_numbers> from_json(const json::value& in, json::as<byte_numbers>) { return read(in); }

 private:
  void put(json::writer& out) const;
  static result<byte_numbers> read(const json::value& in);

  std::string came_{};
  bool came_unsigned_ = false;
};

}  // namespace sparta::events
