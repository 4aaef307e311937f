#include <sparta/events/appsync_identity.hpp>

#include <utility>

namespace sparta::events {
namespace {

template <class Identity>
result<appsync_identity> read_as(const json::value& in, std::optional<Identity> appsync_identity::*kind) {
  auto identity = json::decode<Identity>(in);
  if (!identity) return std::move(identity).error();
  appsync_identity made;
  made.*kind = *std::move(identity);
  return made;
}

}  // namespace

void to_json(json::writer& out, const appsync_identity& what) {
  const auto put_if = [&](const auto& kind) { return kind && (json::encode(out, *kind), true); };
  if (!put_if(what.iam) && !put_if(what.cognito) && !put_if(what.oidc) && !put_if(what.lambda)) out.null();
}

result<appsync_identity> from_json(const json::value& in, json::as<appsync_identity>) {
  const auto has = [&](std::string_view member) { return in.find(member) != nullptr; };
  if (has("resolverContext")) return read_as(in, &appsync_identity::lambda);
  if (has("userArn") || has("accountId")) return read_as(in, &appsync_identity::iam);
  // An OpenID Connect provider's identity has neither of these members.
  if (has("username") || has("defaultAuthStrategy")) return read_as(in, &appsync_identity::cognito);
  return read_as(in, &appsync_identity::oidc);
}

}  // namespace sparta::events
