#pragma once
#include "aws/http.hpp"
#include "support/fake_cloudformation.hpp"
#include "support/fake_s3.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace sparta::testing {

/// A small AWS behind a client's transport: account 123456789012, region eu-west-1.
class fake_cloud final : public aws::transport {
 public:
  fake_s3 s3{};
  fake_cloudformation cloudformation{};
  std::vector<std::string> roles{};

  std::vector<std::string> calls{};  ///< `PUT object`, `CreateChangeSet` … in order
  std::function<void(const std::string& call)> before{};
  /// Refuses every call of that name, with a status and a body.
  std::map<std::string, aws::http_response> refusals{};

  fake_cloud() {
    cloudformation.read_template = [this](const std::string& url) { return content_at(url); };
  }

  [[nodiscard]] std::size_t count(const std::string& call) const {
    return static_cast<std::size_t>(std::count(calls.begin(), calls.end(), call));
  }
  [[nodiscard]] static aws::http_response refusal(int status, const std::string& code, const std::string& message) {
    return {.status = status,
            .body = "<ErrorResponse><Error><Code>" + code + "</Code><Message>" + message +
                    "</Message></Error></ErrorResponse>"};
  }

  result<aws::http_response> send(const aws::http_request& sent, const aws::send_options& options) override {
    const auto request = with_bucket_in_host(sent);
    const auto form = form_of(request.body);
    const bool is_s3 = request.host.find(".s3.") != std::string::npos;
    const auto call = is_s3 ? fake_s3::operation_of(request) : form.at("Action");
    calls.push_back(call);
    if (before) before(call);
    if (options.stop.stop_requested()) return error{.kind = error_kind::interrupted, .message = "interrupted"};
    if (const auto refused = refusals.find(call); refused != refusals.end()) return refused->second;
    if (is_s3) return s3.answer(request, request.host.substr(0, request.host.find('.')));
    if (request.host.starts_with("sts.")) return identity();
    if (request.host.starts_with("iam.")) return role(form.at("RoleName"));
    return cloudformation.answer(form);
  }

 private:
  /// `https://s3.eu-west-1.amazonaws.com/demo/key`, which a configured endpoint is asked for, as AWS's own form.
  static aws::http_request with_bucket_in_host(aws::http_request request) {
    if (!request.host.starts_with("s3.")) return request;
    const auto end = std::min(request.path.find('/', 1), request.path.size());
    request.host = request.path.substr(1, end - 1) + "." + request.host;
    request.path = end == request.path.size() ? "/" : request.path.substr(end);
    return request;
  }
  static std::string decoded(const std::string& text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool escape = text[i] == '%' && i + 2 < text.size();
      plain += escape           ? static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16))
               : text[i] == '+' ? ' '
                                : text[i];
      if (escape) i += 2;
    }
    return plain;
  }
  static fake_cloudformation::form form_of(const std::string& body) {
    fake_cloudformation::form fields;
    for (std::size_t at = 0; at < body.size();) {
      const auto end = std::min(body.find('&', at), body.size());
      const auto equals = body.find('=', at);
      if (equals < end)
        fields[decoded(body.substr(at, equals - at))] = decoded(body.substr(equals + 1, end - equals - 1));
      at = end + 1;
    }
    return fields;
  }
  static aws::http_response identity() {
    return {.status = 200,
            .body = "<R><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></R>"};
  }
  [[nodiscard]] aws::http_response role(const std::string& name) const {
    if (std::find(roles.begin(), roles.end(), name) == roles.end())
      return refusal(404, "NoSuchEntity", "The role with name " + name + " cannot be found.");
    return {.status = 200,
            .body = "<R><GetRoleResult><Role><RoleName>" + name + "</RoleName><Arn>arn:aws:iam::123456789012:role/" +
                    name + "</Arn></Role></GetRoleResult></R>"};
  }
  [[nodiscard]] std::string content_at(const std::string& url) const {
    const auto host = url.find("//") + 2;
    const auto path = url.find('/', host);
    const auto found = s3.buckets.find(url.substr(host, url.find('.', host) - host));
    if (path == std::string::npos || found == s3.buckets.end()) return {};
    const auto object = found->second.objects.find(url.substr(path + 1));
    return object == found->second.objects.end() ? std::string() : object->second.back().content;
  }
};

}  // namespace sparta::testing
