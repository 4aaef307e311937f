// first error: on::appsync takes the handle of a GraphQL API, or its id
#include <sparta/cfn/appsync.hpp>
#include <sparta/events/appsync.hpp>
#include <sparta/on/appsync.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::appsync::graphql_api> shop{"Shop"};
constexpr sparta::resource<sparta::cfn::appsync::api> channels{"Channels"};
void take(const sparta::events::appsync_resolver&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take).on(sparta::on::appsync{.api = channels});
#else
  service.function({.name = "Take"}, take).on(sparta::on::appsync{.api = shop});
#endif
}
