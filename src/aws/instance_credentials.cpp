#include "aws/credential_sources.hpp"
#include "aws/uri.hpp"
#include "base/strings.hpp"

namespace sparta::aws {
namespace {

constexpr std::string_view source = "the instance's metadata service";
constexpr std::string_view roles_path = "/latest/meta-data/iam/security-credentials/";

result<url_parts> service_address(const base::environment& environment) {
  if (const auto set = environment.get("AWS_EC2_METADATA_SERVICE_ENDPOINT")) return parse_url(*set);
  const bool ipv6 =
      base::equals_ignoring_case(environment.get("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE").value_or(""), "IPv6");
  return parse_url(ipv6 ? "http://[fd00:ec2::254]" : "http://169.254.169.254");
}

result<http_response> ask(const search& in, const url_parts& where, std::string method, std::string_view path,
                          http_fields headers) {
  const http_request request{.method = std::move(method),
                             .scheme = where.scheme,
                             .host = where.host,
                             .port = where.port,
                             .path = where.path + std::string(path),
                             .headers = std::move(headers)};
  // On a machine that is no instance nothing answers, and everybody waits for this.
  return in.world.transport.send(request, {.connect_timeout = std::chrono::seconds(1),
                                           .total_timeout = std::chrono::seconds(2),
                                           .max_response_bytes = 1U << 20U,
                                           .stop = in.stop,
                                           .through_proxy = false});
}

}  // namespace

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html
found_credentials from_instance(const search& in) {
  if (base::equals_ignoring_case(in.world.environment.get("AWS_EC2_METADATA_DISABLED").value_or(""), "true"))
    return std::nullopt;
  const auto where = service_address(in.world.environment);
  if (!where) return where.error();
  const auto token = ask(in, *where, "PUT", "/latest/api/token", {{"X-aws-ec2-metadata-token-ttl-seconds", "21600"}});
  if (!token && token.error().kind == error_kind::interrupted) return token.error();
  if (!token || !token->ok()) return std::nullopt;

  const http_fields proof{{"X-aws-ec2-metadata-token", std::string(base::trim(token->body))}};
  const auto roles = ask(in, *where, "GET", roles_path, proof);
  if (!roles) return roles.error();
  if (!roles->ok()) return std::nullopt;  // an instance without a role
  const std::string_view lines = roles->body;
  const auto role = base::trim(lines.substr(0, lines.find('\n')));
  const auto answer = ask(in, *where, "GET", std::string(roles_path) + percent_encode(role), proof);
  if (!answer) return answer.error();
  if (!answer->ok()) return unusable_credentials(source, "HTTP status " + std::to_string(answer->status));
  auto held = read_credentials(answer->body, {.session_token = "Token"}, std::string(source));
  if (!held) return std::move(held).error();
  return std::move(*held);
}

}  // namespace sparta::aws
