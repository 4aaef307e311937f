#include "cfn/intrinsics.hpp"

#include "base/strings.hpp"

#include <utility>

namespace sparta::cfn::intrinsic {
namespace {

json::value call(std::string_view function, json::value argument) {
  return json::object{{std::string(function), std::move(argument)}};
}

}  // namespace

json::value ref(std::string_view logical_name) { return call("Ref", logical_name); }

json::value get_att(std::string_view logical_name, std::string_view attribute) {
  return call("Fn::GetAtt", json::array{logical_name, attribute});
}

json::value sub(std::string_view text) { return call("Fn::Sub", text); }

json::value sub(std::string_view text, const std::map<std::string, json::value>& variables) {
  json::object bound;
  for (const auto& [name, value] : variables) bound[name] = value;
  return call("Fn::Sub", json::array{text, std::move(bound)});
}

json::value join(std::string_view separator, std::vector<json::value> parts) {
  return call("Fn::Join", json::array{separator, json::value(std::move(parts))});
}

json::value if_(std::string_view condition, json::value then, json::value otherwise) {
  return call("Fn::If", json::array{condition, std::move(then), std::move(otherwise)});
}

json::value equals(json::value a, json::value b) { return call("Fn::Equals", json::array{std::move(a), std::move(b)}); }

json::value not_(json::value condition) { return call("Fn::Not", json::array{std::move(condition)}); }

json::value import_value(json::value export_name) { return call("Fn::ImportValue", std::move(export_name)); }

json::value no_value() { return ref("AWS::NoValue"); }

std::string literal(std::string_view text) { return base::replace_all(std::string(text), "${", "${!"); }

}  // namespace sparta::cfn::intrinsic
