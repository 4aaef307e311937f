#pragma once
#include <sparta/json/json.hpp>

#include <gtest/gtest.h>
#include <string>
#include <string_view>

namespace sparta::events {

/// Decodes a payload, and expects that encoding loses nothing of it.
template <class T>
T read(std::string_view text) {
  auto event = json::decode<T>(text);
  EXPECT_TRUE(event) << event.error().message;
  if (!event) return {};
  EXPECT_TRUE(json::to_value(*event) == *json::parse(text)) << json::encode(*event);
  return *std::move(event);
}

/// Why a payload can't be decoded, without the byte.
template <class T>
std::string problem_of(std::string_view text) {
  const auto event = json::decode<T>(text);
  if (event) return "none";
  return event.error().message.substr(0, event.error().message.find(" (byte"));
}

}  // namespace sparta::events
