#include <sparta/json/write.hpp>

namespace sparta::json {

std::string write(const value& what, style look) {
  std::string text;
  text_writer out(text, look);
  write(out, what);
  return text;
}

void write(writer& out, const value& what) {
  switch (what.kind()) {
    case kind::null: return out.null();
    case kind::boolean: return out.boolean(what.as_bool());
    case kind::string: return out.string(what.as_string());
    case kind::number:
      if (!what.is_integer()) return out.number(what.as_double());
      if (const auto number = what.to_int64()) return out.number(*number);
      return out.number(what.as_uint64());
    case kind::array:
      out.begin_array();
      for (const auto& element : what.as_array()) write(out, element);
      return out.end_array();
    case kind::object:
      out.begin_object();
      for (const auto& member : what.as_object()) {
        out.key(member.name);
        write(out, member.value);
      }
      return out.end_object();
  }
}

}  // namespace sparta::json
