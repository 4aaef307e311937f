#include "base/strings.hpp"
#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"

#include <sparta/cfn/arn.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sparta::cfn::detail {
namespace {

/// The value as it stands in the text of a Fn::Sub; none when it can't.
std::optional<std::string> inside_sub(const json::value& value) {
  if (value.is_string()) return intrinsic::literal(value.as_string());
  if (const json::value* name = value.find("Ref"); name && name->is_string()) return "${" + name->as_string() + "}";
  if (const json::value* path = value.find("Fn::GetAtt"); path && path->is_array() && path->as_array().size() == 2)
    return "${" + path->as_array()[0].as_string() + "." + path->as_array()[1].as_string() + "}";
  if (const json::value* text = value.find("Fn::Sub"); text && text->is_string()) return text->as_string();
  return std::nullopt;
}

}  // namespace

const node* arn_node(std::string_view logical_name, std::string_view format) {
  return keep(
      intrinsic::sub(base::replace_all(std::string(format), "${Self}", "${" + std::string(logical_name) + "}")));
}

const node* arn_below_node(const value_base& arn, std::string_view between, const value_base& pattern,
                           std::string_view after) {
  const json::value above = arn, below = pattern;
  const auto front = inside_sub(above), back = inside_sub(below);
  if (front && back) return keep(intrinsic::sub(*front + std::string(between) + *back + std::string(after)));
  std::vector<json::value> parts{above, between, below};
  if (!after.empty()) parts.emplace_back(after);
  return keep(intrinsic::join("", std::move(parts)));
}

}  // namespace sparta::cfn::detail
