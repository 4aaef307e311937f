#include "cfn/arn.hpp"

#include "cfn/intrinsics.hpp"

#include <string>

namespace sparta::cfn {

json::value regional_arn(std::string_view service, std::string_view resource) {
  return intrinsic::sub("arn:${AWS::Partition}:" + std::string(service) +
                        ":${AWS::Region}:${AWS::AccountId}:" + std::string(resource));
}

}  // namespace sparta::cfn
