#include "aws/client.hpp"
#include "aws/json_members.hpp"
#include "aws/response_error.hpp"
#include "base/percent.hpp"

#include <sparta/aws/connections.hpp>
#include <sparta/json/parse.hpp>

#include <utility>

namespace sparta::aws::connections {
namespace {

constexpr std::string_view service = "apigatewaymanagementapi";

/// An API has a host of its own, whose path begins with the stage. A setting for this service alone means just that
/// place, as it does for the SDKs; one for all services is an emulator, which is told the API in the path.
result<endpoint> where_is(const api& which, const settings& from) {
  const bool has_own = from.service_endpoints.contains(service);
  auto found = resolve_endpoint(has_own ? service : "execute-api", from);
  if (!found) return found;
  found->signing_service = "execute-api";
  if (has_own) return found;
  const bool is_aws = found->origin.empty();
  if (is_aws) found->host = which.api_id + "." + found->host;
  if (!is_aws) found->path_prefix += "/_aws/execute-api/" + base::percent_encode(which.api_id);
  found->path_prefix += "/" + base::percent_encode(which.stage);
  return found;
}

struct connection_call {
  std::string_view operation;
  std::string_view method;
  std::string_view body{};
};

/// A status of 410 says that the connection is no more, also where no code does.
error told(const http_response& answer, const connection_call& what) {
  error why = error_of(answer, {.service = service, .operation = what.operation});
  if (answer.status != 410) return why;
  why.kind = error_kind::not_found;
  why.code = "GoneException";
  return why;
}

result<http_response> ask(session& with, const api& which, std::string_view connection_id,
                          const connection_call& what) {
  const auto through = with.open(service);
  if (!through) return through.error();
  auto where = where_is(which, (*through)->settings);
  if (!where) return std::move(where).error();
  auto answer = exchange(**through,
                         {.service = std::string(service),
                          .operation = std::string(what.operation),
                          .method = std::string(what.method),
                          .path = "/@connections/" + base::percent_encode(connection_id),
                          .body = std::string(what.body),
                          .idempotent = what.method != "POST"},
                         *where);
  if (!answer || answer->ok()) return answer;
  return told(*answer, what);
}

}  // namespace

result<void> post_to_connection(session& with, const api& to, std::string_view connection_id, std::string_view data) {
  const auto answer = ask(with, to, connection_id, {.operation = "PostToConnection", .method = "POST", .body = data});
  if (!answer) return answer.error();
  return {};
}

result<connection> get_connection(session& with, const api& of, std::string_view connection_id) {
  const auto answer = ask(with, of, connection_id, {.operation = "GetConnection", .method = "GET"});
  if (!answer) return answer.error();
  const auto body = json::parse(answer->body);
  if (!body) return body.error();
  connection made{.connected_at = text_member(*body, "connectedAt"),
                  .last_active_at = text_member(*body, "lastActiveAt"),
                  .source_ip = {},
                  .user_agent = {}};
  if (const json::value* const identity = body->find("identity")) {
    made.source_ip = text_member(*identity, "sourceIp");
    made.user_agent = text_member(*identity, "userAgent");
  }
  return made;
}

result<void> delete_connection(session& with, const api& of, std::string_view connection_id) {
  const auto answer = ask(with, of, connection_id, {.operation = "DeleteConnection", .method = "DELETE"});
  if (!answer) return answer.error();
  return {};
}

}  // namespace sparta::aws::connections
