#include "aws/environment_credentials.hpp"

#include "base/time_text.hpp"

namespace sparta::aws {

result<std::optional<credentials>> credentials_in(const base::environment& environment) {
  const auto id = environment.get("AWS_ACCESS_KEY_ID");
  const auto key = environment.get("AWS_SECRET_ACCESS_KEY");
  if (!id && !key) return std::nullopt;
  if (!id || !key)
    return error{.kind = error_kind::denied,
                 .message = std::string(id ? "AWS_ACCESS_KEY_ID" : "AWS_SECRET_ACCESS_KEY") + " is set, but " +
                            (id ? "AWS_SECRET_ACCESS_KEY" : "AWS_ACCESS_KEY_ID") + " is not",
                 .remedy = "set both, or neither"};
  credentials held{.access_key_id = *id,
                   .secret_access_key = *key,
                   .session_token = environment.get("AWS_SESSION_TOKEN").value_or(std::string()),
                   .source = "environment"};
  if (const auto expiry = base::parse_rfc3339(environment.get("AWS_CREDENTIAL_EXPIRATION").value_or("")))
    held.expiry = std::chrono::floor<std::chrono::system_clock::duration>(*expiry);
  return held;
}

result<credentials> environment_credentials::get(std::stop_token) {
  auto found = credentials_in(environment_);
  if (!found) return std::move(found).error();
  if (*found) return **std::move(found);
  return error{.kind = error_kind::denied,
               .message = "there are no AWS credentials in the environment",
               .remedy =
                   "Lambda puts those of the function's role there; elsewhere, set AWS_ACCESS_KEY_ID and "
                   "AWS_SECRET_ACCESS_KEY"};
}

}  // namespace sparta::aws
