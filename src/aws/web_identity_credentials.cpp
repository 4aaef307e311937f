#include "aws/credential_sources.hpp"
#include "aws/sts.hpp"
#include "base/strings.hpp"

namespace sparta::aws {

std::string default_session_name(const search& in) {
  const auto now = in.world.clock.now().time_since_epoch();
  return "sparta-" + std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

found_credentials assume_with_token(const search& in, const web_identity& what) {
  const auto token = in.world.files.read(what.token_file);
  if (!token) return unusable_credentials("the web identity token", token.error().message);
  fixed_credentials none({});
  client sts{.transport = in.world.transport,
             .credentials = none,
             .settings = in.settings,
             .clock = in.world.clock,
             .log = in.world.log,
             .stop = in.stop};
  auto held = sts::assume_role_with_web_identity(
      sts,
      {.role_arn = what.role_arn,
       .session_name = what.session_name.empty() ? default_session_name(in) : what.session_name},
      std::string(base::trim(*token)));
  if (!held) return std::move(held).error().with_note("while assuming " + what.role_arn + " with a web identity");
  return std::move(*held);
}

found_credentials from_web_identity(const search& in) {
  const auto file = in.world.environment.get("AWS_WEB_IDENTITY_TOKEN_FILE");
  const auto role = in.world.environment.get("AWS_ROLE_ARN");
  if (!file) return std::nullopt;
  if (!role)
    return error{.kind = error_kind::denied,
                 .message = "AWS_WEB_IDENTITY_TOKEN_FILE is set, but AWS_ROLE_ARN is not",
                 .remedy = "set both, or neither"};
  return assume_with_token(in,
                           {.token_file = *file,
                            .role_arn = *role,
                            .session_name = in.world.environment.get("AWS_ROLE_SESSION_NAME").value_or(std::string())});
}

}  // namespace sparta::aws
