// Any text either decodes, and then survives a round trip, or is refused; never anything else.
#include <sparta/json/json.hpp>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace json = sparta::json;

namespace {

enum class color { red, green, blue };

struct part {
  std::int8_t small = 0;
  std::uint64_t large = 0;
  float single = 0;
  std::unique_ptr<part> next;
  std::vector<part> more;
};
constexpr auto json_optional(json::as<part>) { return json::all_members(); }

struct everything {
  std::string text = "default";
  std::optional<double> number;
  std::vector<std::byte> bytes;
  std::map<std::string, color> colors;
  std::unordered_map<std::int16_t, part> parts;
  std::set<int> set;
  std::pair<bool, std::array<int, 2>> pair;
  std::variant<std::monostate, bool, double, std::string, std::vector<color>, part> either;
  std::chrono::sys_seconds second;
  std::chrono::sys_time<std::chrono::nanoseconds> nanosecond;
  std::chrono::milliseconds duration{0};
  json::value any;
};
constexpr auto json_optional(json::as<everything>) { return json::all_members(); }
constexpr auto json_names(json::as<everything>) { return json::names({{"any", "a.b"}}); }

void require(bool truth) {
  if (!truth) std::abort();
}

template <class T>
void try_decode(std::string_view text) {
  const auto decoded = json::decode<T>(text);
  if (!decoded) {
    require(!decoded.error().message.empty());
    return;
  }
  const auto written = json::encode(*decoded);
  const auto again = json::decode<T>(written);
  require(again && json::encode(*again) == written);
  require(json::write(json::to_value(*decoded)) == written);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try_decode<everything>(text);
  try_decode<part>(text);
  try_decode<std::vector<everything>>(text);
  return 0;
}
