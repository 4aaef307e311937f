#include "samples/compose.hpp"

#include "samples/catalogue.hpp"
#include "samples/deliver.hpp"
#include "samples/member_path.hpp"

#include <sparta/json/parse.hpp>

#include <algorithm>

namespace sparta::samples {
namespace {

struct change {
  std::string_view of;  ///< the sample; empty: the innermost
  std::string_view path;
  std::string_view value;
};

result<change> read_change(std::string_view text, std::span<const sample> chain) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos)
    return error{.kind = error_kind::usage,
                 .message = "`" + std::string(text) + "` sets nothing",
                 .remedy = "write it as path=value, such as Records[0].awsRegion=eu-west-1"};
  change read{.of = {}, .path = text.substr(0, equals), .value = text.substr(equals + 1)};
  const auto colon = read.path.find(':');
  if (colon == std::string_view::npos) return read;
  // Names of attributes have colons too, as Cognito's custom:tier; no sample is called custom.
  const auto prefix = read.path.substr(0, colon);
  if (std::ranges::find(chain, prefix, &sample::name) == chain.end()) return read;
  read.of = prefix;
  read.path.remove_prefix(colon + 1);
  return read;
}

json::value typed(std::string_view text, const json::value& now) {
  auto parsed = json::parse(text);
  if (!parsed || (now.is_string() && (parsed->is_number() || parsed->is_bool()))) return text;
  return *std::move(parsed);
}

result<void> set(sample& in, const change& what) {
  const auto place = place_at(in.event, what.path);
  if (!place) return error(place.error()).with_note("`" + std::string(what.path) + "` in " + in.name);
  **place = typed(what.value, **place);
  return {};
}

}  // namespace

result<json::value> compose(sample innermost, std::span<const std::string> changes, std::span<const std::string> in) {
  std::vector<sample> chain{std::move(innermost)};
  for (const auto& name : in) {
    auto carrier = find_sample(name);
    if (!carrier) return std::move(carrier).error();
    chain.push_back(*std::move(carrier));
  }
  std::vector<change> read;
  for (const auto& each : changes) {
    const auto one = read_change(each, chain);
    if (!one) return one.error();
    read.push_back(*one);
  }
  for (std::size_t at = 0; at < chain.size(); ++at) {
    if (at > 0) {
      auto filled = put_into(std::move(chain[at]), chain[at - 1]);
      if (!filled) return std::move(filled).error();
      chain[at] = *std::move(filled);
    }
    for (const auto& each : read)
      if (each.of == chain[at].name || (at == 0 && each.of.empty()))
        if (auto done = set(chain[at], each); !done) return std::move(done).error();
  }
  return delivered(chain.back());
}

}  // namespace sparta::samples
