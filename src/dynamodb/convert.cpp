#include "base/base64.hpp"

#include <sparta/dynamodb/convert.hpp>
#include <sparta/json/parse.hpp>

namespace sparta::dynamodb::detail {
namespace {

template <class T>
bool copy_if(const attribute_value& what, attribute_kind wanted, const T& (attribute_value::*get)() const, T& out,
             decoding& d) {
  if (!is(what, wanted, d)) return false;
  out = (what.*get)();
  return true;
}

template <class Set>
list listed(const Set& set) {
  return {set.values.begin(), set.values.end()};
}

json::value array_of(const list& elements) {
  json::array all;
  for (const auto& each : elements) all.push_back(to_json_value(each));
  return all;
}

json::value object_of(const item& members) {
  json::object all;
  for (const auto& [name, each] : members) all[name] = to_json_value(each);
  return all;
}

}  // namespace

attribute_value of_json(const json::value& what) {
  switch (what.kind()) {
    case json::kind::null: return nullptr;
    case json::kind::boolean: return what.as_bool();
    case json::kind::number: return number{json::write(what)};
    case json::kind::string: return what.as_string();
    case json::kind::array: {
      list elements;
      for (const auto& each : what.as_array()) elements.push_back(of_json(each));
      return elements;
    }
    case json::kind::object: {
      item members;
      for (const auto& [name, each] : what.as_object()) members.emplace(name, of_json(each));
      return members;
    }
  }
  return nullptr;
}

json::value to_json_value(const attribute_value& what) {
  switch (what.kind()) {
    case attribute_kind::null: return nullptr;
    case attribute_kind::boolean: return what.as_bool();
    case attribute_kind::string: return what.as_string();
    case attribute_kind::number: return json::parse(what.as_number().text).value_or(what.as_number().text);
    case attribute_kind::binary: return base::base64_encode(what.as_binary());
    case attribute_kind::string_set: return array_of(listed(what.as_string_set()));
    case attribute_kind::number_set: return array_of(listed(what.as_number_set()));
    case attribute_kind::binary_set: return array_of(listed(what.as_binary_set()));
    case attribute_kind::list: return array_of(what.as_list());
    case attribute_kind::map: return object_of(what.as_map());
  }
  return nullptr;
}

bool is(const attribute_value& what, attribute_kind wanted, decoding& d) {
  return what.kind() == wanted || d.expected(name_of(wanted), name_of(what.kind()));
}

bool elements_of(const attribute_value& what, list& out, decoding& d) {
  switch (what.kind()) {
    case attribute_kind::list: out = what.as_list(); return true;
    case attribute_kind::string_set: out = listed(what.as_string_set()); return true;
    case attribute_kind::number_set: out = listed(what.as_number_set()); return true;
    case attribute_kind::binary_set: out = listed(what.as_binary_set()); return true;
    default: return is(what, attribute_kind::list, d);
  }
}

bool read_kind(const attribute_value& what, number& out, decoding& d) {
  return copy_if(what, attribute_kind::number, &attribute_value::as_number, out, d);
}
bool read_kind(const attribute_value& what, binary& out, decoding& d) {
  return copy_if(what, attribute_kind::binary, &attribute_value::as_binary, out, d);
}
bool read_kind(const attribute_value& what, string_set& out, decoding& d) {
  return copy_if(what, attribute_kind::string_set, &attribute_value::as_string_set, out, d);
}
bool read_kind(const attribute_value& what, number_set& out, decoding& d) {
  return copy_if(what, attribute_kind::number_set, &attribute_value::as_number_set, out, d);
}
bool read_kind(const attribute_value& what, binary_set& out, decoding& d) {
  return copy_if(what, attribute_kind::binary_set, &attribute_value::as_binary_set, out, d);
}
bool read_kind(const attribute_value& what, list& out, decoding& d) {
  return copy_if(what, attribute_kind::list, &attribute_value::as_list, out, d);
}
bool read_kind(const attribute_value& what, item& out, decoding& d) {
  return copy_if(what, attribute_kind::map, &attribute_value::as_map, out, d);
}
bool read_kind(const attribute_value& what, attribute_value& out, decoding&) {
  out = what;
  return true;
}

bool read_members(const item& in, std::span<const member_reader> readers, void* const* members, decoding& d) {
  for (std::size_t i = 0; i < readers.size(); ++i) {
    const auto& each = readers[i];
    if (const auto found = in.find(each.name); found != in.end()) {
      if (!each.read(found->second, members[i], d)) return d.in_member(each.name);
    } else if (each.may_be_missing == nullptr || !each.may_be_missing(members[i])) {
      return d.missing(each.name);
    }
  }
  return true;
}

}  // namespace sparta::dynamodb::detail
