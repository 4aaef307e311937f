#include "runtime/caller.hpp"

#include "base/strings.hpp"

#include <sparta/json/parse.hpp>

#include <algorithm>

namespace sparta::runtime {
namespace {

std::string simplified(std::string_view name) {
  auto text = base::to_lower(name);
  text.erase(std::remove(text.begin(), text.end(), '_'), text.end());
  if (text.starts_with("cognito")) text.erase(0, 7);
  return text;
}

std::optional<json::value> read_client_context(std::string_view text, const logger& log) {
  if (text.empty()) return std::nullopt;
  auto parsed = json::parse(text);
  if (parsed) return *std::move(parsed);
  log.warn("ignoring a client context that is not JSON", {{"reason", parsed.error().message}});
  return std::nullopt;
}

}  // namespace

std::optional<caller_identity> read_identity(std::string_view json) {
  const auto parsed = json::parse(json);
  if (!parsed || !parsed->is_object()) return std::nullopt;
  caller_identity identity;
  for (const auto& [name, value] : parsed->as_object()) {
    if (!value.is_string()) continue;
    const auto key = simplified(name);
    if (key == "identityid") identity.identity_id = value.as_string();
    if (key == "identitypoolid") identity.identity_pool_id = value.as_string();
  }
  return identity;
}

context make_context(const invocation& of, const settings& from, const logger& log, caller_identity& storage) {
  context made{.log = log,
               .request_id = of.request_id,
               .function_arn = of.function_arn,
               .trace_id = of.trace_id,
               .tenant_id = of.tenant_id,
               .deadline = of.deadline,
               .client_context = read_client_context(of.client_context, log),
               .function_name = from.function_name,
               .function_version = from.function_version,
               .memory_limit_mib = from.memory_limit_mib,
               .log_group = from.log_group,
               .log_stream = from.log_stream};
  if (of.cognito_identity.empty()) return made;
  if (auto identity = read_identity(of.cognito_identity)) {
    storage = *std::move(identity);
    made.identity = {.identity_id = storage.identity_id, .identity_pool_id = storage.identity_pool_id};
  } else {
    log.warn("ignoring a Cognito identity that is not a JSON object");
  }
  return made;
}

}  // namespace sparta::runtime
