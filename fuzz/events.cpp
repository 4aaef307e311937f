// Whatever decodes into one of the payloads' types is encoded again without a loss. The first byte picks the type.
#include "events_roundtrip/differences.hpp"
#include "events_roundtrip/types.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto types = sparta::events_roundtrip::types();
  if (size == 0) return 0;
  const auto& type = types[data[0] % types.size()];
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto before = sparta::json::parse(text);
  if (!before) return 0;
  const auto after = type.again(text);
  if (after && !sparta::events_roundtrip::differences(*before, *after).empty()) std::abort();
  return 0;
}
