#pragma once
#include <sparta/json/value.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// JSON Schema of what is read and written by reflection: docs/reference/openapi.md. The tool's alone.
/// https://json-schema.org/draft/2020-12/json-schema-core
namespace sparta::json {

/// The schemas of several types, where each aggregate is described once, by its name.
class schemas {
 public:
  /// Where the definitions will be in the document that refers to them.
  explicit schemas(std::string place = "#/$defs/") : place_(std::move(place)) {}

  /// The schema of a T: for an aggregate, a reference to its definition. A type that is read and written by functions
  /// of its own may describe itself by `json::value json_schema(json::as<T>)`, else it may be anything.
  template <class T>
  [[nodiscard]] value of();
  /// What the schemas refer to, by name.
  [[nodiscard]] const object& definitions() const { return definitions_; }
  /// Adds a definition that is none of a type; returns the reference to it.
  std::string define(std::string_view name, value schema);

 private:
  struct known {
    const void* type;
    std::string name;
  };
  template <class T>
  value described();
  template <class T>
  value members_of();
  /// The name of the type's definition; a new one for a type that has none.
  [[nodiscard]] std::string name_of(const void* type, std::string_view spelled);
  [[nodiscard]] value refer_to(std::string_view name) const;

  std::string place_;
  std::vector<known> known_;
  object definitions_;
};

namespace detail {
[[nodiscard]] value whole_schema(value schema, const schemas& of);
}  // namespace detail

/// A schema that stands alone, with what it refers to in `$defs`.
template <class T>
[[nodiscard]] value schema_of() {
  schemas all;
  value made = all.of<T>();
  return detail::whole_schema(std::move(made), all);
}

}  // namespace sparta::json

#include <sparta/json/detail/schema.hpp>
