#include "on/permission.hpp"

#include <sparta/on/connect.hpp>

#include <utility>

namespace sparta::on {

wiring wire(const connect& source, const invocation_target& of) {
  wiring made;
  wired_resource allowed = permission({.principal = "connect.amazonaws.com", .source_arn = source.instance.arn}, of);
  made.resources.push_back({source_id("IntegrationAssociation", of, source.instance.arn),
                            {.type = "AWS::Connect::IntegrationAssociation",
                             .properties = json::object{{"InstanceId", source.instance.arn},
                                                        {"IntegrationArn", of.arn},
                                                        {"IntegrationType", "LAMBDA_FUNCTION"}},
                             .depends_on = {allowed.id}}});
  made.resources.push_back(std::move(allowed));
  return made;
}

}  // namespace sparta::on
