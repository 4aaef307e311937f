#include "aws/client.hpp"
#include "aws/credential_sources.hpp"
#include "aws/json_members.hpp"
#include "base/digest.hpp"
#include "base/time_text.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::aws {
namespace {

struct sso_profile {
  std::string start_url;
  std::string region;
  std::string account_id;
  std::string role_name;
  std::string cache_key;  ///< the session's name; of the older form, the start URL
};

error must_log_in(std::string_view name, std::string_view why) {
  return {.kind = error_kind::denied,
          .message = "profile " + std::string(name) + " signs in with SSO, and " + std::string(why),
          .remedy = "run `aws sso login --profile " + std::string(name) + "`, then try again"};
}

result<sso_profile> read_profile(const shared_config& config, const ini_section& profile, std::string_view name) {
  const auto session = profile.get("sso_session");
  const ini_section* source = &profile;
  if (!session.empty()) {
    const auto found = config.sso_sessions.find(session);
    if (found == config.sso_sessions.end())
      return error{.kind = error_kind::denied,
                   .message = "profile " + std::string(name) + " names the sso-session " + std::string(session) +
                              ", which does not exist",
                   .remedy = "run `aws configure sso`"};
    source = &found->second;
  }
  sso_profile read{.start_url = std::string(source->get("sso_start_url")),
                   .region = std::string(source->get("sso_region")),
                   .account_id = std::string(profile.get("sso_account_id")),
                   .role_name = std::string(profile.get("sso_role_name")),
                   .cache_key = std::string(session.empty() ? source->get("sso_start_url") : session)};
  if (read.region.empty() || read.account_id.empty() || read.role_name.empty() || read.cache_key.empty())
    return error{.kind = error_kind::denied,
                 .message = "profile " + std::string(name) + " lacks a part of its SSO settings",
                 .remedy = "run `aws configure sso --profile " + std::string(name) + "`"};
  return read;
}

/// `aws sso login` leaves the token in ~/.aws/sso/cache, under the SHA-1 of the session's name or the start URL.
result<secret> cached_token(const search& in, const sso_profile& sso, std::string_view name) {
  const auto path =
      home_folder(in.world.environment) / ".aws/sso/cache" / (base::hex(base::sha1(sso.cache_key)) + ".json");
  const auto content = in.world.files.read(path);
  if (!content) return must_log_in(name, "nobody has signed in");
  const auto parsed = json::parse(*content, {.depth = 16});
  const auto token = parsed ? text_member(*parsed, "accessToken") : std::string();
  const auto expiry = parsed ? base::parse_rfc3339(text_member(*parsed, "expiresAt")) : std::nullopt;
  if (token.empty() || !expiry) return must_log_in(name, "the saved sign-in can't be read");
  if (*expiry <= in.world.clock.now()) return must_log_in(name, "the sign-in has expired");
  return secret(token);
}

result<credentials> role_credentials(const http_response& answer, std::string_view name) {
  const auto parsed = json::parse(answer.body, {.depth = 16});
  const auto* given = parsed ? parsed->find("roleCredentials") : nullptr;
  const auto expiry = given != nullptr ? time_member(*given, "expiration") : std::nullopt;
  if (!expiry || text_member(*given, "accessKeyId").empty())
    return unusable_credentials("SSO", "the answer lacks roleCredentials");
  return credentials{.access_key_id = text_member(*given, "accessKeyId"),
                     .secret_access_key = text_member(*given, "secretAccessKey"),
                     .session_token = text_member(*given, "sessionToken"),
                     .expiry = std::chrono::floor<std::chrono::system_clock::duration>(*expiry),
                     .source = "SSO of profile " + std::string(name)};
}

}  // namespace

// https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html
found_credentials from_sso(const search& in, const shared_config& config, const ini_section& profile,
                           std::string_view name) {
  const auto sso = read_profile(config, profile, name);
  if (!sso) return sso.error();
  const auto token = cached_token(in, *sso, name);
  if (!token) return token.error();

  auto there = in.settings;
  there.region = sso->region;
  fixed_credentials none({});
  client portal{.transport = in.world.transport,
                .credentials = none,
                .settings = std::move(there),
                .clock = in.world.clock,
                .log = in.world.log,
                .stop = in.stop};
  const auto answer = call(portal, {.service = "sso",
                                    .operation = "GetRoleCredentials",
                                    .method = "GET",
                                    .path = "/federation/credentials",
                                    .query = {{"account_id", sso->account_id}, {"role_name", sso->role_name}},
                                    .headers = {{"x-amz-sso_bearer_token", token->reveal()}},
                                    .sign = false});
  if (!answer && answer.error().code == "UnauthorizedException")
    return must_log_in(name, "the sign-in is no longer valid");
  if (!answer) return answer.error();
  auto held = role_credentials(*answer, name);
  if (!held) return std::move(held).error();
  return std::move(*held);
}

}  // namespace sparta::aws
