#include "aws/json_members.hpp"

#include <sparta/json/decode.hpp>

namespace sparta::aws {
namespace {

/// About the year 2255; a `base::timestamp` counts nanoseconds, and ends in 2262.
constexpr std::int64_t last_millisecond = 9'000'000'000'000;

std::optional<std::int64_t> integer(const json::value& from, std::string_view name) {
  const auto* member = from.find(name);
  if (member == nullptr || !member->is_integer()) return std::nullopt;
  const auto number = json::decode<std::int64_t>(*member);
  return number ? std::optional(*number) : std::nullopt;
}

}  // namespace

std::string text_member(const json::value& from, std::string_view name) {
  const auto* member = from.find(name);
  return member != nullptr && member->is_string() ? member->as_string() : std::string();
}

std::int64_t integer_member(const json::value& from, std::string_view name) { return integer(from, name).value_or(0); }

std::optional<base::timestamp> time_member(const json::value& from, std::string_view name) {
  const auto number = integer(from, name);
  if (!number || *number > last_millisecond || *number < -last_millisecond) return std::nullopt;
  return base::timestamp(std::chrono::milliseconds(*number));
}

const json::array& array_member(const json::value& from, std::string_view name) {
  static const json::array none;
  const auto* member = from.find(name);
  return member != nullptr && member->is_array() ? member->as_array() : none;
}

}  // namespace sparta::aws
