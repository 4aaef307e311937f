#pragma once
#include <sparta/json/value.hpp>

namespace sparta::api {

/// A schema in the words of JSON Schema's draft 4, the only ones that API Gateway's models know. It refers to the
/// definitions by `#/definitions/`.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html
[[nodiscard]] json::value draft_4(json::value schema, const json::object& definitions);

}  // namespace sparta::api
