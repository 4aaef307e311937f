// Whatever decodes into one of the payloads' types is encoded again without a loss. The first line names the type, so
// that the corpus stays what it is when types are added; any other first byte picks one.
#include "events_roundtrip/differences.hpp"
#include "events_roundtrip/types.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using sparta::events_roundtrip::payload_type;

/// The type, and takes what says it off the text.
const payload_type& type_of(std::string_view& text) {
  static const auto types = sparta::events_roundtrip::types();
  const auto end = text.find('\n');
  const auto named = std::ranges::find(types, text.substr(0, end), &payload_type::name);
  const auto& picked = types[static_cast<unsigned char>(text.front()) % types.size()];
  text.remove_prefix(named != types.end() && end != std::string_view::npos ? end + 1 : 1);
  return named != types.end() ? *named : picked;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const payload_type& type = type_of(text);
  const auto before = sparta::json::parse(text);
  if (!before) return 0;
  const auto after = type.again(text);
  if (after && !sparta::events_roundtrip::differences(*before, *after).empty()) std::abort();
  return 0;
}
