#pragma once
#include <sparta/cfn/removal_policy.hpp>
#include <sparta/json/value.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::cfn {

struct parameter {
  std::string type = "String";
  std::string description{};
  std::optional<std::string> default_value{};  ///< one with a default may be left out when deploying
  std::vector<std::string> allowed_values{};
  std::string allowed_pattern{};
  std::optional<std::int64_t> min_length{};
  std::optional<std::int64_t> max_length{};
  std::optional<double> min_value{};
  std::optional<double> max_value{};
  std::string constraint_description{};
  bool no_echo = false;
  friend bool operator==(const parameter&, const parameter&) = default;
};

/// Properties are JSON: an object whose values may be intrinsics. A typed resource encodes itself to one.
struct resource {
  std::string type;
  json::value properties{};
  std::vector<std::string> depends_on{};
  std::optional<removal_policy> deletion_policy{};
  std::optional<removal_policy> update_replace_policy{};
  std::string condition{};
  json::value metadata{};
  json::value creation_policy{};
  json::value update_policy{};
  friend bool operator==(const resource&, const resource&) = default;
};

struct output {
  json::value value;
  std::string description{};
  json::value export_name{};  ///< null: not exported
  std::string condition{};
  friend bool operator==(const output&, const output&) = default;
};

/// A CloudFormation template as data. The maps order it by name, so equal templates render to equal bytes.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
struct template_document {
  std::string description{};
  std::vector<std::string> transforms{};
  json::value metadata{};
  std::map<std::string, parameter> parameters{};
  std::map<std::string, json::value> mappings{};
  std::map<std::string, json::value> conditions{};
  std::map<std::string, resource> resources{};
  std::map<std::string, output> outputs{};
};

}  // namespace sparta::cfn
