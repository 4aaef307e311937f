#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/json/value.hpp>

#include <initializer_list>
#include <string_view>

namespace every_property {

namespace cfn = sparta::cfn;
namespace json = sparta::json;

/// One line of JSON: `[name, value]`.
void print(std::string_view name, const json::value& what);

/// A value that names the structure which is wanted in its place; `shape_` begins with that name.
template <class T>
cfn::value<T> one_of() {
  return cfn::unchecked(json::value(T::shape_));
}
template <class T>
cfn::value<cfn::list<T>> list_of() {
  return cfn::unchecked(json::value(json::array{T::shape_}));
}
template <class T>
cfn::value<cfn::map<T>> map_of() {
  return cfn::unchecked(json::value(json::object{{"key", T::shape_}}));
}

/// What enumerators stand for.
template <class E>
json::value texts(std::initializer_list<E> enumerators) {
  json::array found;
  for (const E each : enumerators) found.push_back(cfn::value<E>(each));
  return found;
}

}  // namespace every_property
