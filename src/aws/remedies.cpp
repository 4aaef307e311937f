#include "aws/remedies.hpp"

#include <array>

namespace sparta::aws {
namespace {

struct known_code {
  std::string_view code;
  code_meaning meaning;
};

constexpr std::string_view refresh =
    "get new ones: `aws sso login` for an SSO profile, else new keys or a new session token";
constexpr std::string_view check_key =
    "check AWS_ACCESS_KEY_ID, or the keys of AWS_PROFILE; a temporary key also needs its AWS_SESSION_TOKEN";
constexpr std::string_view check_secret =
    "check that AWS_SECRET_ACCESS_KEY, or the profile's secret key, belongs to this access key";
constexpr std::string_view ask_for_rights =
    "ask for the permission named above, or use another profile (--profile, AWS_PROFILE)";
constexpr std::string_view set_clock = "set this machine's clock, then try again";
constexpr std::string_view wait = "wait a little, then try again";
constexpr std::string_view other_region = "use the bucket's own region (--region), or a bucket of this region";

constexpr std::array<known_code, 30> codes{{
    {"ExpiredToken", {error_kind::denied, refresh}},
    {"ExpiredTokenException", {error_kind::denied, refresh}},
    {"RequestExpired", {error_kind::denied, set_clock}},
    {"RequestTimeTooSkewed", {error_kind::denied, set_clock}},
    {"RequestInTheFuture", {error_kind::denied, set_clock}},
    {"InvalidClientTokenId", {error_kind::denied, check_key}},
    {"InvalidAccessKeyId", {error_kind::denied, check_key}},
    {"UnrecognizedClientException", {error_kind::denied, check_key}},
    {"InvalidToken", {error_kind::denied, check_key}},
    {"InvalidTokenException", {error_kind::denied, check_key}},
    {"AuthFailure", {error_kind::denied, check_key}},
    {"MissingAuthenticationToken", {error_kind::denied, check_key}},
    {"MissingAuthenticationTokenException", {error_kind::denied, check_key}},
    {"SignatureDoesNotMatch", {error_kind::denied, check_secret}},
    {"InvalidSignatureException", {error_kind::denied, check_secret}},
    {"IncompleteSignature", {error_kind::denied, check_secret}},
    {"OptInRequired", {error_kind::denied, "the account has not switched this region or service on"}},
    {"AllAccessDisabled", {error_kind::denied, ask_for_rights}},
    {"UnauthorizedOperation", {error_kind::denied, ask_for_rights}},
    {"NotAuthorized", {error_kind::denied, ask_for_rights}},
    {"PermanentRedirect", {error_kind::conflict, other_region}},
    {"AuthorizationHeaderMalformed", {error_kind::conflict, other_region}},
    {"IllegalLocationConstraintException", {error_kind::conflict, other_region}},
    {"BucketAlreadyExists", {error_kind::conflict, "bucket names are shared by all of AWS: choose another"}},
    {"BucketAlreadyOwnedByYou", {error_kind::conflict, ""}},
    {"OperationAborted", {error_kind::conflict, wait}},
    {"DeleteConflict", {error_kind::conflict, ""}},
    {"ResourceConflictException", {error_kind::conflict, wait}},
    {"AlreadyExistsException", {error_kind::conflict, ""}},
    {"CodeArtifactUserPendingException", {error_kind::conflict, wait}},
}};

code_meaning meaning_of_status(int status) {
  switch (status) {
    case 401:
    case 403: return {error_kind::denied, ask_for_rights};
    case 404: return {error_kind::not_found, ""};
    case 409:
    case 412: return {error_kind::conflict, ""};
    case 429: return {error_kind::throttled, wait};
    default: return status >= 500 ? code_meaning{error_kind::unavailable, wait} : code_meaning{error_kind::usage, ""};
  }
}

}  // namespace

code_meaning meaning_of(std::string_view code, int status) {
  for (const auto& known : codes)
    if (known.code == code) return known.meaning;
  const auto has = [&](std::string_view part) { return code.find(part) != std::string_view::npos; };
  if (has("AccessDenied")) return {error_kind::denied, ask_for_rights};
  if (has("Throttl") || has("TooManyRequests") || code == "SlowDown" || code == "RequestLimitExceeded")
    return {error_kind::throttled, wait};
  if (code.starts_with("NoSuch") || has("NotFound")) return {error_kind::not_found, ""};
  return meaning_of_status(status);
}

}  // namespace sparta::aws
