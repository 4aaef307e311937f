#include "samples/deliver.hpp"

#include "base/base64.hpp"
#include "base/digest.hpp"
#include "base/utf8.hpp"
#include "samples/member_path.hpp"

#include <sparta/events/gzip.hpp>
#include <sparta/json/write.hpp>

namespace sparta::samples {
namespace {

std::string bytes_of(const json::value& what) { return what.is_string() ? what.as_string() : json::write(what); }

std::string encode(const json::value& what, encoding how) {
  switch (how) {
    case encoding::text: return bytes_of(what);
    case encoding::base64: return base::base64_encode(bytes_of(what));
    case encoding::gzip_base64: return base::base64_encode(events::gzip(bytes_of(what)));
  }
  return {};
}

void add_digest(json::value& to, const digest& wanted) {
  if (const auto* text = to.find(wanted.of); text != nullptr && text->is_string())
    to.as_object()[wanted.as] = base::hex(base::md5(text->as_string()));
}

json::value reshaped(const json::object& part, const nested_part& as) {
  json::object made;
  for (const auto& [name, value] : part) {
    const bool empty = value.is_null() || (value.is_object() && value.as_object().empty());
    if (as.without_empty && empty) continue;
    const auto renamed = as.renames.find(name);
    made[renamed == as.renames.end() ? name : renamed->second] = value;
  }
  return made;
}

/// What another source carries of it: a value, or bytes as text.
json::value carried(const sample& inner) {
  auto whole = delivered(inner);
  if (!inner.nested) return whole;
  const auto place = place_at(whole, inner.nested->path);
  auto part = place ? **place : json::value();
  if (inner.nested->base64 && part.is_string()) {
    const auto bytes = base::base64_decode(part.as_string()).value_or(std::vector<std::byte>());
    return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  }
  return part.is_object() ? reshaped(part.as_object(), *inner.nested) : part;
}

bool is_text(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto length = base::utf8_character(bytes);
    if (length == 0) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

/// How the source encodes what lies at a place; none: it is JSON there.
std::optional<encoding> encoding_at(sample& of, const json::value* place) {
  std::optional<encoding> found;
  for (const auto& [path, how] : of.encoded)
    for_each_at(of.event, path, [&, how = how](json::value& each) {
      if (&each == place) found = how;
    });
  return found;
}

}  // namespace

json::value delivered(const sample& what) {
  auto event = what.event;
  for (const auto& [path, how] : what.encoded)
    for_each_at(event, path, [how = how](json::value& each) {
      if (!each.is_null()) each = encode(each, how);
    });
  for (const auto& wanted : what.digests)
    for_each_at(event, wanted.in, [&](json::value& each) { add_digest(each, wanted); });
  return event;
}

result<sample> put_into(sample carrier, const sample& inner) {
  if (!carrier.carries)
    return error{.kind = error_kind::usage,
                 .message = carrier.name + " carries no other event",
                 .remedy = "`events list` shows which do"};
  const auto place = place_at(carrier.event, *carrier.carries);
  if (!place) return place.error();
  const auto how = encoding_at(carrier, *place);
  auto content = carried(inner);
  if (content.is_string() && how.value_or(encoding::text) == encoding::text && !is_text(content.as_string()))
    return error{.kind = error_kind::usage,
                 .message = "what " + inner.name + " sends is binary, and " + carrier.name + " carries text"};
  if (how && !content.is_string()) content = json::write(content);
  **place = std::move(content);
  return carrier;
}

}  // namespace sparta::samples
