// Whatever JSON stands in a template's places, a check ends, tells the same twice, and every finding is a sentence.
#include "cfn/check.hpp"
#include "support/template_reader.hpp"

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
  if (!parsed) return 0;
  auto document = sparta::testing::template_reader::read(*parsed);
  // Any JSON at all, also where it is no template.
  document.resources["Any"] = {.type = "AWS::Lambda::Function", .properties = *parsed, .metadata = *parsed};
  document.conditions["Any"] = *parsed;
  document.mappings["Any"] = *parsed;
  document.outputs["Any"] = {.value = *parsed, .export_name = *parsed};
  const auto found = sparta::cfn::check(document, size);
  for (const auto& each : found) require(each.message.ends_with('.') || each.message.ends_with('?'));
  require(found == sparta::cfn::check(document, size));
  return 0;
}
