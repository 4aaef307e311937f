#include <sparta/dynamodb/attribute_value.hpp>
#include <sparta/json/detail/readers.hpp>
#include <sparta/json/encode.hpp>

#include <array>

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html
namespace sparta::dynamodb {
namespace {

using json::detail::decoding;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes the digits in front; false when there are none.
bool skip_digits(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto count = static_cast<std::size_t>(end - text.begin());
  text.remove_prefix(count);
  return count > 0;
}

void skip_sign(std::string_view& text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
}

bool is_number(std::string_view text) {
  skip_sign(text);
  if (!skip_digits(text)) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (!skip_digits(text)) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    skip_sign(text);
    if (!skip_digits(text)) return false;
  }
  return text.empty();
}

bool read(const json::value& in, std::string& out, decoding& d) { return json::detail::read_string(in, out, d); }
bool read(const json::value& in, binary& out, decoding& d) { return json::detail::read_bytes(in, out, d); }
bool read(const json::value& in, number& out, decoding& d) {
  if (!in.is_string()) return d.wrong_kind("a number as a string", in);
  if (!is_number(in.as_string())) return d.fail("not a number");
  out.text = in.as_string();
  return true;
}
bool read(const json::value& in, attribute_value& out, decoding& d);

template <class Element>
bool read(const json::value& in, std::vector<Element>& out, decoding& d) {
  if (!json::detail::is_array(in, d)) return false;
  for (const auto& each : in.as_array())
    if (!read(each, out.emplace_back(), d)) return d.in_element(out.size() - 1);
  return true;
}
template <class Element>
bool read(const json::value& in, set_of<Element>& out, decoding& d) {
  return read(in, out.values, d);
}
bool read(const json::value& in, item& out, decoding& d) {
  if (!json::detail::is_object(in, d)) return false;
  for (const auto& [name, each] : in.as_object())
    if (!read(each, out[name], d)) return d.in_member(name);
  return true;
}
bool read(const json::value& in, bool& out, decoding& d) { return json::detail::read_boolean(in, out, d); }
/// Null is written as `true`.
bool read(const json::value& in, std::nullptr_t&, decoding& d) {
  bool is_null = false;
  if (!json::detail::read_boolean(in, is_null, d)) return false;
  return is_null || d.expected("true", "false");
}

template <class T>
bool read_as(const json::value& in, attribute_value& out, decoding& d) {
  T held{};
  if (!read(in, held, d)) return false;
  out = attribute_value(std::move(held));
  return true;
}

using kind_reader = bool (*)(const json::value& in, attribute_value& out, decoding& d);
// In the order of attribute_kind.
constexpr std::array<kind_reader, 10> readers = {
    &read_as<std::nullptr_t>, &read_as<bool>,       &read_as<std::string>, &read_as<number>, &read_as<binary>,
    &read_as<string_set>,     &read_as<number_set>, &read_as<binary_set>,  &read_as<list>,   &read_as<item>};

bool read(const json::value& in, attribute_value& out, decoding& d) {
  if (!json::detail::is_object(in, d)) return false;
  const auto& members = in.as_object();
  if (members.size() != 1)
    return d.expected("one member that names the kind", std::to_string(members.size()) + " members");
  const auto& [name, held] = *members.begin();
  for (std::size_t i = 0; i < readers.size(); ++i)
    if (name == name_of(static_cast<attribute_kind>(i))) return readers[i](held, out, d) || d.in_member(name);
  return d.expected("one of S, N, B, SS, NS, BS, L, M, NULL, BOOL", "another member");
}

void put(json::writer& out, const std::string& text) { out.string(text); }
void put(json::writer& out, const number& exact) { out.string(exact.text); }
void put(json::writer& out, const binary& bytes) { json::detail::put_bytes(out, bytes); }
void put(json::writer& out, const attribute_value& what) { to_json(out, what); }
template <class Element>
void put(json::writer& out, const std::vector<Element>& elements) {
  out.begin_array();
  for (const auto& each : elements) put(out, each);
  out.end_array();
}
void put(json::writer& out, const item& members) {
  out.begin_object();
  for (const auto& [name, each] : members) {
    out.key(name);
    put(out, each);
  }
  out.end_object();
}

void put_held(json::writer& out, const attribute_value& what) {
  switch (what.kind()) {
    case attribute_kind::null: return out.boolean(true);
    case attribute_kind::boolean: return out.boolean(what.as_bool());
    case attribute_kind::string: return put(out, what.as_string());
    case attribute_kind::number: return put(out, what.as_number());
    case attribute_kind::binary: return put(out, what.as_binary());
    case attribute_kind::string_set: return put(out, what.as_string_set().values);
    case attribute_kind::number_set: return put(out, what.as_number_set().values);
    case attribute_kind::binary_set: return put(out, what.as_binary_set().values);
    case attribute_kind::list: return put(out, what.as_list());
    case attribute_kind::map: return put(out, what.as_map());
  }
}

bool read_erased(const json::value& in, void* out, decoding& d) {
  return read(in, *static_cast<attribute_value*>(out), d);
}

}  // namespace

void to_json(json::writer& out, const std::same_as<attribute_value> auto& what) {
  out.begin_object();
  out.key(name_of(what.kind()));
  put_held(out, what);
  out.end_object();
}
template void to_json(json::writer& out, const attribute_value& what);

result<attribute_value> from_json(const json::value& in, json::as<attribute_value>) {
  attribute_value out;
  if (auto why = json::detail::decode_value(in, &out, &read_erased)) return *std::move(why);
  return out;
}

}  // namespace sparta::dynamodb
