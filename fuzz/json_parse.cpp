// Any text is either refused with an error that points into it, or is a value that is written and read back unchanged.
#include <sparta/json/json.hpp>

#include <cstdint>
#include <cstdlib>

namespace json = sparta::json;

namespace {

void require(bool truth) {
  if (!truth) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto parsed = json::parse(text);
  if (!parsed) {
    require(parsed.error().message.starts_with("not JSON: "));
    // What a message quotes of the text must still be a text.
    require(json::parse(json::write(json::value(parsed.error().message))).value() == parsed.error().message);
    return 0;
  }
  const auto compact = json::write(*parsed);
  const auto again = json::parse(compact);
  require(again && *again == *parsed);
  require(json::write(*again) == compact);
  const auto pretty = json::parse(json::write(*parsed, json::style::pretty));
  require(pretty && *pretty == *parsed);
  require(json::to_value(*parsed) == *parsed);
  return 0;
}
