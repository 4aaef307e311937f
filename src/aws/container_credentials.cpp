#include "aws/credential_sources.hpp"
#include "aws/uri.hpp"
#include "base/strings.hpp"

namespace sparta::aws {
namespace {

constexpr std::string_view source = "the container's credential endpoint";

error refused(std::string_view why, std::string_view variable) {
  return {.kind = error_kind::denied,
          .message = std::string(variable) + " is not usable: " + std::string(why),
          .remedy = "correct " + std::string(variable) + ", or unset it"};
}

/// Plain HTTP only to this machine, and to the link-local addresses of ECS and EKS.
bool may_be_plain(std::string_view host) {
  return is_loopback(host) || host == "169.254.170.2" || host == "169.254.170.23" || host == "[fd00:ec2::23]";
}

/// Both may have a query of their own, already encoded: it stays in the path, as this request is not signed.
result<http_request> request_to(const base::environment& environment) {
  if (const auto relative = environment.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")) {
    if (!relative->starts_with('/') || relative->find_first_of(" \r\n") != std::string::npos)
      return refused("it must start with /", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    return http_request{.scheme = "http", .host = "169.254.170.2", .port = 80, .path = *relative};
  }
  const auto full = environment.get("AWS_CONTAINER_CREDENTIALS_FULL_URI").value_or("");
  const auto mark = full.find('?');
  auto url = parse_url(full.substr(0, mark));
  if (!url) return refused(url.error().message, "AWS_CONTAINER_CREDENTIALS_FULL_URI");
  if (url->scheme == "http" && !may_be_plain(url->host))
    return refused("plain HTTP is allowed to this machine only", "AWS_CONTAINER_CREDENTIALS_FULL_URI");
  return http_request{
      .scheme = url->scheme,
      .host = url->host,
      .port = url->port,
      .path = (url->path.empty() ? "/" : url->path) + (mark == std::string::npos ? std::string() : full.substr(mark))};
}

/// The file is read anew each time: EKS rotates it.
result<secret> authorization(const search& in) {
  const auto file = in.world.environment.get("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
  if (!file) return secret(in.world.environment.get("AWS_CONTAINER_AUTHORIZATION_TOKEN").value_or(""));
  const auto content = in.world.files.read(*file);
  if (!content) return refused(content.error().message, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
  return secret(std::string(base::trim(*content)));
}

}  // namespace

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
found_credentials from_container(const search& in) {
  const auto& environment = in.world.environment;
  if (!environment.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") &&
      !environment.get("AWS_CONTAINER_CREDENTIALS_FULL_URI"))
    return std::nullopt;
  auto request = request_to(environment);
  if (!request) return std::move(request).error();
  const auto token = authorization(in);
  if (!token) return token.error();
  if (token->reveal().find_first_of("\r\n") != std::string::npos)
    return unusable_credentials(source, "the authorization token has more than one line");
  if (!token->empty()) request->headers.emplace_back("Authorization", token->reveal());
  request->headers.emplace_back("Accept", "application/json");
  const auto answer = in.world.transport.send(*request, {.connect_timeout = std::chrono::seconds(2),
                                                         .total_timeout = std::chrono::seconds(10),
                                                         .max_response_bytes = 1U << 20U,
                                                         .stop = in.stop,
                                                         .through_proxy = false});
  if (!answer && answer.error().kind == error_kind::interrupted) return answer.error();
  if (!answer) return unusable_credentials(source, answer.error().message);
  if (!answer->ok()) return unusable_credentials(source, "HTTP status " + std::to_string(answer->status));
  auto held = read_credentials(answer->body, {.session_token = "Token"}, std::string(source));
  if (!held) return std::move(held).error();
  return std::move(*held);
}

}  // namespace sparta::aws
