#pragma once
#include <sparta/cfn/value.hpp>

namespace sparta {

struct resource_options {
  cfn::value<cfn::list<std::string>> depends_on{};
  static constexpr const char* shape_ =
      "ResourceOptions\0"
      "DependsOn\0";
};

}  // namespace sparta
