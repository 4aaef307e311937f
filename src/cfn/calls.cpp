#include "cfn/calls.hpp"

namespace sparta::cfn {
namespace {

/// A property may well be called Ref or Condition; the functions of those names stand alone.
bool is_call(const json::member& member, const json::object& in) {
  if (member.name.starts_with("Fn::")) return true;
  if (in.size() != 1) return false;
  return member.name == "Ref" || (member.name == "Condition" && member.value.is_string());
}

class walk {
 public:
  explicit walk(const std::function<void(const call&)>& visit) : visit_(visit) {}

  void enter(const json::value& value, const std::string& path, bool in_call) {
    if (value.is_array()) enter_array(value.as_array(), path, in_call);
    if (value.is_object()) enter_object(value.as_object(), path, in_call);
  }

 private:
  void enter_array(const json::array& elements, const std::string& path, bool in_call) {
    std::size_t index = 0;
    for (const auto& each : elements) enter(each, in_call ? path : path + "[" + std::to_string(index++) + "]", in_call);
  }

  void enter_object(const json::object& object, const std::string& path, bool in_call) {
    for (const auto& member : object) {
      const bool calls = is_call(member, object);
      if (calls) visit_({member.name, member.value, path, object.size() == 1});
      // Inside a call, positions are the function's; what the reader looks for is the property.
      enter(member.value, calls || in_call ? path : path + "." + member.name, calls || in_call);
    }
  }

  const std::function<void(const call&)>& visit_;
};

}  // namespace

void each_call(const json::value& root, const std::string& path, const std::function<void(const call&)>& visit) {
  walk(visit).enter(root, path, false);
}

}  // namespace sparta::cfn
