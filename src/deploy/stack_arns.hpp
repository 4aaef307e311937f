#pragma once
#include <sparta/json/value.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

/// Where a stack is to be; `*` for what is not known.
struct stack_place {
  std::string stack;
  std::string partition = "aws";
  std::string region = "*";
  std::string account = "*";
  std::map<std::string, std::string> parameters{};  ///< values of the template's, as far as they are known
};

/// A template's resources, on their way to a place.
struct placed_resources {
  const json::object& resources;
  const stack_place& place;
};

/// The name that a resource will have, `*` in place of what only CloudFormation will know: `orders-*`.
[[nodiscard]] std::string physical_name(const placed_resources& all, const std::string& id);

/// A template's text with all references resolved, as far as they can be.
[[nodiscard]] std::string placed_text(const placed_resources& all, const json::value& what);

/// The ARNs of a format (`arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}`) that concern a
/// resource: its own, or those it refers to.
[[nodiscard]] std::vector<std::string> placed_arns(const placed_resources& all, const std::string& id,
                                                   const std::string& format);

/// Every ARN in a resource's properties.
[[nodiscard]] std::vector<std::string> arns_in(const placed_resources& all, const std::string& id);

/// A format with nothing to fill in but the place and a name.
[[nodiscard]] std::string arn_at(const stack_place& place, std::string_view service, std::string_view resource);

[[nodiscard]] std::string type_of(const json::value& resource);
/// A property by its path (`Code.S3Bucket`), or another part of the resource (`UpdatePolicy`); null when it is not
/// there.
[[nodiscard]] const json::value* part_of(const json::value& resource, std::string_view path);

}  // namespace sparta::deploy
