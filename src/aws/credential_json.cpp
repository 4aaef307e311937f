#include "aws/credential_sources.hpp"
#include "aws/json_members.hpp"
#include "base/time_text.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::aws {
error unusable_credentials(std::string_view where, std::string_view why) {
  return {.kind = error_kind::denied,
          .message = std::string(where) + " gave no usable credentials: " + std::string(why)};
}

result<credentials> read_credentials(std::string_view json, const credential_names& names, std::string source) {
  // What doesn't parse may still hold a secret, so the parser's message is not passed on.
  const auto parsed = json::parse(json, {.depth = 16, .bytes = 1U << 20U});
  if (!parsed || !parsed->is_object()) return unusable_credentials(source, "the answer is no JSON object");
  credentials held{.access_key_id = text_member(*parsed, "AccessKeyId"),
                   .secret_access_key = text_member(*parsed, "SecretAccessKey"),
                   .session_token = text_member(*parsed, names.session_token)};
  if (held.access_key_id.empty() || held.secret_access_key.empty())
    return unusable_credentials(source, "AccessKeyId or SecretAccessKey is missing");
  if (const auto expiry = text_member(*parsed, names.expiry); !expiry.empty()) {
    const auto when = base::parse_rfc3339(expiry);
    if (!when) return unusable_credentials(source, "Expiration is no time: " + expiry);
    held.expiry = std::chrono::floor<std::chrono::system_clock::duration>(*when);
  }
  held.source = std::move(source);
  return held;
}

}  // namespace sparta::aws
