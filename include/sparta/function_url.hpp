#pragma once
#include <sparta/cfn/lambda.hpp>

namespace sparta {

/// An address of the function's own, `https://<id>.lambda-url.<region>.on.aws/`.
/// https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
struct function_url_options {
  /// Who may call: those whom IAM lets, or, with `none`, everybody; AWS then wants two permissions, which are made.
  cfn::lambda::auth_type auth_type = cfn::lambda::auth_type::aws_iam;
  cfn::value<cfn::lambda::url_cors> cors{};
  /// `response_stream` sends an answer as it is written.
  cfn::lambda::invoke_mode invoke_mode = cfn::lambda::invoke_mode::buffered;
};

}  // namespace sparta
