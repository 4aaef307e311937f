#include <sparta/json/kind.hpp>

namespace sparta::json {

std::string_view name_of(kind what) noexcept {
  switch (what) {
    case kind::null: return "null";
    case kind::boolean: return "boolean";
    case kind::number: return "number";
    case kind::string: return "string";
    case kind::array: return "array";
    case kind::object: return "object";
  }
  return "null";
}

}  // namespace sparta::json
