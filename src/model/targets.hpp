#pragma once
#include "model/service.hpp"

#include <string>

namespace sparta::model {

/// Which AWS service an ARN is of, as far as the declarations tell: a literal says it, and so does the type of a
/// declared resource. `sqs`, `sns`, `lambda`, `events`, `s3`; empty when it can't be known before deployment.
[[nodiscard]] std::string service_of_arn(const service& declared, const json::value& arn);

/// The action by which Lambda sends to such a target in the role's name; empty for one that it can't send to.
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
[[nodiscard]] std::string sending_action(const std::string& service);

}  // namespace sparta::model
