#pragma once
#include <sparta/json/value.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace sparta::cfn {

/// One use of an intrinsic function: `{"Ref": …}`, `{"Fn::…": …}`, or, between conditions, `{"Condition": …}`.
struct call {
  std::string_view function;
  const json::value& argument;
  const std::string& path;  ///< of the property that it stands in: `Properties.Tags[0].Value`
  bool alone;               ///< false: other members stand beside it, which CloudFormation does not take
};

/// Tells of every call in a value, the outer before the inner. Whatever looks like a call is told, well-formed or not.
void each_call(const json::value& root, const std::string& path, const std::function<void(const call&)>& visit);

}  // namespace sparta::cfn
