#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <cstdint>
#include <string>
#include <vector>

/// Parameter Store. https://docs.aws.amazon.com/systems-manager/latest/APIReference/Welcome.html
namespace sparta::aws::ssm {

struct parameter {
  std::string name;
  std::string value;
  std::string type{};  ///< `String`, `StringList`, `SecureString`
  std::int64_t version = 0;
  std::string arn{};
};

struct get_parameter_request {
  std::string name;  ///< or an ARN; `name:version` and `name:label` as well
  bool with_decryption = true;
};
[[nodiscard]] result<parameter> get_parameter(session& with, const get_parameter_request& what);

struct get_parameters_request {
  std::vector<std::string> names;  ///< any number: asked ten at a time
  bool with_decryption = true;
};
struct get_parameters_response {
  std::vector<parameter> parameters{};
  std::vector<std::string> invalid_parameters{};  ///< names that there are not
};
[[nodiscard]] result<get_parameters_response> get_parameters(session& with, const get_parameters_request& what);

struct get_parameters_by_path_request {
  std::string path;
  bool recursive = false;
  bool with_decryption = true;
};
/// All pages.
[[nodiscard]] result<std::vector<parameter>> get_parameters_by_path(session& with,
                                                                    const get_parameters_by_path_request& what);

}  // namespace sparta::aws::ssm
