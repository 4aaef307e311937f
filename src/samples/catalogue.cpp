#include "samples/catalogue.hpp"

#include "base/nearest.hpp"
#include "samples/sample_texts.hpp"

#include <sparta/json/decode.hpp>

#include <algorithm>

namespace sparta::samples {
namespace {

const sample_text* text_of(std::string_view name) {
  const auto all = sample_texts();
  const auto found = std::ranges::lower_bound(all, name, {}, &sample_text::name);
  return found == all.end() || found->name != name ? nullptr : &*found;
}

}  // namespace

std::vector<sample> all_samples() {
  std::vector<sample> all;
  for (const auto& each : sample_texts()) all.push_back(json::decode<sample>(each.json).value());
  return all;
}

bool is_sample(std::string_view name) { return text_of(name) != nullptr; }

result<sample> find_sample(std::string_view name) {
  if (const auto* found = text_of(name)) return json::decode<sample>(found->json);
  const auto close = nearest_sample(name);
  return error{.kind = error_kind::usage,
               .message = "there is no sample event `" + std::string(name) + "`",
               .remedy = close.empty() ? "`events list` lists them" : "did you mean `" + std::string(close) + "`?"};
}

std::string_view nearest_sample(std::string_view name) {
  std::vector<std::string_view> names;
  for (const auto& each : sample_texts()) names.push_back(each.name);
  return base::nearest(name, names);
}

}  // namespace sparta::samples
