#pragma once
#include <sparta/cfn/value.hpp>

namespace sparta::cfn {

/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html
struct tag {
  cfn::required<std::string> key;
  cfn::required<std::string> value;
  static constexpr const char* shape_ = "Tag\0Key\0Value\0";
};

}  // namespace sparta::cfn
