#include <sparta/websocket/connections.hpp>

#include <string>

namespace sparta::websocket::detail {

/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html
iam::grant managed_by(const api& which, std::string_view method) {
  const std::string arn = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${" +
                          std::string(which.logical_id.text) + "}/" + std::string(which.stage.text) + "/" +
                          std::string(method) + "/@connections/*";
  return iam::allow(iam::execute_api::manage_connections,
                    cfn::arn<iam::kinds::execute_api::execute_api_general>(cfn::unchecked(cfn::sub(arn.c_str()))));
}

}  // namespace sparta::websocket::detail
