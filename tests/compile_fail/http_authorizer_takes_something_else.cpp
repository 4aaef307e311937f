// first error: the handler of an HTTP API's authorizer takes events::apigw_v2_authorizer_request
#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
bool judge(const events::apigw_token_authorizer_request&) { return true; }
#else
events::apigw_v2_authorizer_response judge(const events::apigw_v2_authorizer_request&) { return {}; }
#endif

void declare(sparta::service& service) {
  auto api = service.http_api({.name = "Shop"});
  const auto by = service.function({.name = "Judge"}, judge);
  [[maybe_unused]] const auto keys = api.lambda_authorizer({.name = "Keys"}, by);
}
