// first error: a token authorizer's handler takes events::apigw_token_authorizer_request
#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
using asked = events::apigw_request_authorizer_request;
#else
using asked = events::apigw_token_authorizer_request;
#endif

events::apigw_authorizer_response judge(const asked&) { return {}; }

void declare(sparta::service& service) {
  auto api = service.rest_api({.name = "Shop"});
  [[maybe_unused]] const auto tokens =
      api.token_authorizer({.name = "Tokens"}, service.function({.name = "Judge"}, judge));
}
