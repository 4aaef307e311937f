#include "iam/split.hpp"

#include <sparta/json/write.hpp>

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace sparta::iam {
namespace {

/// A name that AWS makes has the stack's, the resource's and a random part: 64 characters are many. The rest of an ARN
/// (aws-us-gov, ap-southeast-2, twelve digits) takes less than a hundred.
constexpr std::size_t long_name = 64;
constexpr std::size_t long_arn = 160;
constexpr std::array<std::pair<std::string_view, std::size_t>, 3> pseudo_parameters{
    {{"AWS::AccountId", 12}, {"AWS::Partition", 10}, {"AWS::Region", 14}}};

std::size_t length_of(std::string_view variable) {
  for (const auto& [name, length] : pseudo_parameters)
    if (variable == name) return length;
  return long_name;
}

std::size_t filled_in(std::string_view text) {
  std::size_t length = text.size();
  for (std::size_t at = text.find("${"); at != text.npos; at = text.find("${", at + 2)) {
    const std::size_t end = text.find('}', at);
    if (end == text.npos || text[at + 2] == '!') continue;
    length = length - (end + 1 - at) + length_of(text.substr(at + 2, end - at - 2));
  }
  return length;
}

bool is_intrinsic(const json::value& value) {
  if (!value.is_object() || value.as_object().size() != 1) return false;
  const std::string& name = value.as_object().begin()->name;
  return name == "Ref" || name.starts_with("Fn::");
}

/// The document, with text of the length that each intrinsic may become.
json::value resolved(const json::value& value) {
  if (is_intrinsic(value)) {
    const json::value* text = value.find("Fn::Sub");
    return std::string(text && text->is_string() ? filled_in(text->as_string()) : long_arn, 'x');
  }
  if (value.is_array()) {
    json::array elements;
    for (const json::value& each : value.as_array()) elements.push_back(resolved(each));
    return elements;
  }
  if (!value.is_object()) return value;
  json::object members;
  for (const auto& [name, member] : value.as_object()) members[name] = resolved(member);
  return members;
}

}  // namespace

std::size_t size_of(const policy& grants) { return json::write(resolved(to_json(grants))).size(); }

}  // namespace sparta::iam
