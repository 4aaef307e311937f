#include "api/invocation_uri.hpp"

#include "cfn/intrinsics.hpp"

#include <string>

namespace sparta::api {

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html
json::value invocation_uri(const json::value& function_arn, bool streams) {
  const std::string action = streams ? "2021-11-15/functions/${Function}/response-streaming-invocations"
                                     : "2015-03-31/functions/${Function}/invocations";
  return cfn::intrinsic::sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/" + action,
                             {{"Function", function_arn}});
}

}  // namespace sparta::api
