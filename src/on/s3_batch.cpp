#include "on/invoking_role.hpp"

#include <sparta/on/s3_batch.hpp>

#include <utility>

namespace sparta::on {

wiring wire(const s3_batch& source, const invocation_target& of) {
  wiring made;
  json::object properties{{"PolicyDocument", invoking_policy(of)},
                          {"PolicyName", "Invoke" + of.function},
                          {"Roles", json::array{json::value(source.role.name)}}};
  made.resources.push_back({source_id("InvokingPolicy", of, source.role.name),
                            {.type = "AWS::IAM::Policy", .properties = std::move(properties)}});
  return made;
}

}  // namespace sparta::on
