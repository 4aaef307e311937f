#include "on/arn_part.hpp"

#include "cfn/intrinsics.hpp"

#include <string>
#include <vector>

namespace sparta::on {
namespace {

/// A pseudo parameter has colons of its own.
std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> parts(1);
  bool inside = false;
  for (const char c : text) {
    if (c == '{') inside = true;
    if (c == '}') inside = false;
    if (c == ':' && !inside)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

json::value with_variables(const std::string& text) {
  if (text.find("${") == std::string::npos) return text;
  const bool only = text.starts_with("${") && text.find('}') == text.size() - 1;
  return only ? cfn::intrinsic::ref(text.substr(2, text.size() - 3)) : cfn::intrinsic::sub(text);
}

}  // namespace

json::value arn_part(const json::value& arn, std::size_t index) {
  const json::value* format = arn.is_string() ? &arn : arn.find("Fn::Sub");
  if (format != nullptr && format->is_string())
    if (const auto parts = parts_of(format->as_string()); parts.size() > index) return with_variables(parts[index]);
  return json::object{{"Fn::Select", json::array{index, json::object{{"Fn::Split", json::array{":", arn}}}}}};
}

json::value sibling_arn(const json::value& arn, const char* type, const char* other, std::string_view below) {
  const json::value parts = json::object{{"Fn::Split", json::array{":" + std::string(type) + "/", arn}}};
  const json::value sibling = json::object{{"Fn::Join", json::array{":" + std::string(other) + "/", parts}}};
  return cfn::intrinsic::join("/", {sibling, std::string(below)});
}

}  // namespace sparta::on
