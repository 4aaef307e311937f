#pragma once
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/names.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// Who may call a method: a declared authorizer, or `rest_iam`; by default everybody.
class rest_authorizer {
 public:
  enum class kind : std::uint8_t { none, iam, lambda, cognito };

  constexpr rest_authorizer() = default;
  constexpr rest_authorizer(kind what, std::size_t index) : kind_(what), index_(index) {}
  [[nodiscard]] constexpr kind what() const { return kind_; }
  [[nodiscard]] constexpr std::size_t index() const { return index_; }

 private:
  kind kind_ = kind::none;
  std::size_t index_ = 0;
};

/// Those whom IAM lets, by `execute-api:Invoke`; requests are signed.
inline constexpr rest_authorizer rest_iam{rest_authorizer::kind::iam, 0};

/// A function judges the token in a header.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html
struct rest_token_authorizer_options {
  logical_id name;
  /// The header that has the token.
  std::string_view header = "Authorization";
  /// What it must look like, else the answer is 401 and the function isn't asked: a regular expression.
  std::string_view identity_validation_expression{};
  /// How long a judgement holds for the same token: at most an hour; 0 asks each time. Default: five minutes.
  std::optional<std::chrono::seconds> result_ttl{};
};

/// A function judges the whole request.
struct rest_request_authorizer_options {
  logical_id name;
  /// What must be there, else the answer is 401, and what a judgement is kept by: `method.request.header.Auth`,
  /// `method.request.querystring.key`, `stageVariables.stage`, `context.identity.sourceIp`.
  cfn::value<cfn::list<std::string>> identity_sources{};
  std::optional<std::chrono::seconds> result_ttl{};
};

/// A user pool judges its own tokens.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html
struct rest_cognito_authorizer_options {
  logical_id name;
  /// ARNs of user pools: `users.arn()`.
  cfn::value<cfn::list<std::string>> provider_arns{};
  std::string_view header = "Authorization";
  std::optional<std::chrono::seconds> result_ttl{};
};

}  // namespace sparta
