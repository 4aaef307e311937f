#include "golden/cases.hpp"

#include <sparta/sparta.hpp>
#include <sparta/websocket.hpp>

#include <string>

namespace sparta::golden {
namespace {

using namespace sparta::prelude;

constexpr sparta::websocket::api chat{"Chat", "v1"};
constexpr sparta::resource<cfn::dynamodb::table> members{"Members"};

struct message {
  std::string text;
};

sparta::result<void> join(const websocket::request& who, sparta::uses<members, sparta::write> table) {
  return websocket::join(who, table);
}
sparta::result<void> leave(const websocket::request& who, sparta::uses<members, sparta::write> table) {
  return websocket::leave(who.connection_id, table);
}
sparta::result<void> say(const websocket::body<message>& what, sparta::uses<members, sparta::read_write> table,
                         sparta::uses<chat, sparta::write> connections) {
  const auto reached = websocket::broadcast(*what, table, connections);
  if (!reached) return reached.error();
  return {};
}
std::string look(const websocket::request& who, sparta::uses<chat, sparta::read> connections) {
  const auto found = connections.get(who.connection_id);
  return found ? found->source_ip : found.error().message;
}
events::apigw_authorizer_response judge(const events::apigw_websocket_authorizer_request&) { return {}; }

}  // namespace

model::service websocket_api() {
  sparta::service service{{.name = "talk"}};
  service.resource(members, websocket::connection_table());
  auto api = service.websocket_api({.name = chat,
                                    .description = "People talk",
                                    .throttling_burst_limit = 20,
                                    .throttling_rate_limit = 10,
                                    .detailed_metrics_enabled = true});
  api.authorizer({"route.request.querystring.token"}, {.name = "Judge"}, judge);
  api.connect({.name = "Join"}, join);
  api.disconnect({.name = "Leave"}, leave);
  const auto said = api.route("say", {.name = "Say"}, say);
  api.route("shout", said);
  api.route("look", {.responds = true, .operation_name = "Look"}, {.name = "Look"}, look);
  service.output("Talk", api.url());
  return model::model_of(service);
}

}  // namespace sparta::golden
