#pragma once
#include <sparta/cfn/lambda.hpp>

#include <type_traits>

namespace sparta {

namespace events {
struct apigw_v2_http_request;
}  // namespace events
namespace http {
struct request;
}  // namespace http

/// An address of the function's own, `https://<id>.lambda-url.<region>.on.aws/`.
/// https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
struct function_url_options {
  /// Who may call: those whom IAM lets, or, with `none`, everybody; AWS then wants two permissions, which are made.
  cfn::lambda::auth_type auth_type = cfn::lambda::auth_type::aws_iam;
  /// Also `http::cors{.origins = {"https://example.com"}}`.
  cfn::value<cfn::lambda::url_cors> cors{};
  /// `response_stream` sends an answer as it is written.
  cfn::lambda::invoke_mode invoke_mode = cfn::lambda::invoke_mode::buffered;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, http::request> || std::is_same_v<Event, events::apigw_v2_http_request>,
                  "sparta: the handler of a function with an URL takes http::request, or parts of one (http::query<…>, "
                  "http::body<…>), or events::function_url_request");
  }
};

}  // namespace sparta
