#include <sparta/http/authorizer.hpp>

namespace sparta::http::detail {

const json::value* claims_of(const request& of) {
  // A JWT authorizer and a Lambda authorizer of an HTTP API, then Cognito's of a REST API; there, the members of a
  // Lambda authorizer's context lie beside each other.
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
  if (const json::value* const jwt = of.authorizer.find("jwt")) return jwt->find("claims");
  for (const char* const name : {"lambda", "claims"})
    if (const json::value* const told = of.authorizer.find(name)) return told;
  return &of.authorizer;
}

problem unauthorized() { return {.status = 401}; }

problem unfit(const error& why) { return {.status = 403, .detail = why.message}; }

}  // namespace sparta::http::detail
