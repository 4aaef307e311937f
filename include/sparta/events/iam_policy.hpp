#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/one_or_many.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace sparta::events {

/// Values of a condition key by the key, of each operator: `{"StringEquals", {{"aws:SourceVpc", "vpc-1"}}}`.
using iam_conditions = std::map<std::string, std::map<std::string, one_or_many<any_text>>>;

struct iam_policy_statement {
  std::optional<std::string> sid = {};
  std::string effect = {};  ///< `Allow` or `Deny`
  std::optional<json::value> principal = {};
  std::optional<one_or_many<std::string>> action = {};
  std::optional<one_or_many<std::string>> not_action = {};
  std::optional<one_or_many<std::string>> resource = {};
  std::optional<one_or_many<std::string>> not_resource = {};
  std::optional<iam_conditions> condition = {};
  json::rest more{};
};
constexpr auto json_names(json::as<iam_policy_statement>) { return json::pascal_case(); }

/// A policy as an authorizer answers it, at execution time. What a template says is `sparta/iam`'s.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
struct iam_policy_document {
  std::string version = "2012-10-17";
  std::optional<std::string> id = {};
  one_or_many<iam_policy_statement> statement = {};
  json::rest more{};
};
constexpr auto json_names(json::as<iam_policy_document>) { return json::pascal_case(); }

}  // namespace sparta::events
