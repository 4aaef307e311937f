#include "json/locate.hpp"
#include "json/quote.hpp"

#include <sparta/json/detail/decoding.hpp>
#include <sparta/json/parse.hpp>

#include <algorithm>
#include <span>

namespace sparta::json::detail {
namespace {

/// May stand in a path without quotes, so that nobody takes it for two steps.
bool is_simple(std::string_view name) {
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '$';
  };
  return !name.empty() && name.size() <= 60 && std::all_of(name.begin(), name.end(), is_plain);
}

[[gnu::cold]] void append(std::string& path, const step& next) {
  if (next.is_index)
    path += "[" + std::to_string(next.index) + "]";
  else if (!is_simple(next.name))
    path += "[" + quote(next.name) + "]";
  else
    path += (path.empty() ? "" : ".") + next.name;
}

}  // namespace

bool decoding::fail(sparta::error why) {
  why_ = std::move(why);
  why_.kind = error_kind::decode;
  return false;
}

bool decoding::fail(std::string message) { return fail(sparta::error{.message = std::move(message)}); }

bool decoding::wrong_kind(std::string_view wanted, const value& got) { return expected(wanted, name_of(got.kind())); }

bool decoding::expected(std::string_view what, std::string_view got) {
  return fail("expected " + std::string(what) + ", got " + std::string(got));
}

bool decoding::missing(std::string_view member) {
  missing_ = true;
  fail("missing");
  return in_member(member);
}

bool decoding::in_member(std::string_view name) {
  inside_out_.push_back({.name = std::string(name)});
  return false;
}

bool decoding::in_element(std::size_t index) {
  inside_out_.push_back({.name = {}, .index = index, .is_index = true});
  return false;
}

std::string decoding::path() const {
  static constexpr std::size_t most = 32;
  std::string text;
  const auto steps = inside_out_.size();
  for (std::size_t i = 0; i < steps; ++i) {
    if (steps > most && i == most / 2) {
      text += "…";
      i = steps - most / 2;
    }
    append(text, inside_out_[steps - i - 1]);
  }
  return text;
}

sparta::error decoding::take(std::optional<std::string_view> text) && {
  if (const auto where = path(); !where.empty()) why_.message = where + ": " + why_.message;
  if (text) {
    // What is missing has no place: its object's is shown.
    const auto known = std::span<const step>(inside_out_).subspan(missing_ ? 1 : 0);
    why_.message += " (byte " + std::to_string(locate(*text, known)) + ")";
  }
  return std::move(why_);
}

std::optional<sparta::error> decode_text(std::string_view text, limits bounds, void* out, reader read) {
  auto parsed = parse(text, bounds);
  if (!parsed) return std::move(parsed).error();
  decoding d;
  if (read(*parsed, out, d)) return std::nullopt;
  return std::move(d).take(text);
}

std::optional<sparta::error> decode_value(const value& in, void* out, reader read) {
  decoding d;
  if (read(in, out, d)) return std::nullopt;
  return std::move(d).take(std::nullopt);
}

}  // namespace sparta::json::detail
