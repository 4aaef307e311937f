#pragma once
#include <sparta/cfn/template_document.hpp>
#include <sparta/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sparta::cfn {

/// Whose a finding is: how the caller looks it up, and how a sentence calls it.
struct owner {
  std::string subject;
  std::string title;
};

[[nodiscard]] owner whole_template();
[[nodiscard]] owner resource_owner(std::string_view id);
[[nodiscard]] owner parameter_owner(std::string_view name);
[[nodiscard]] owner mapping_owner(std::string_view name);
[[nodiscard]] owner condition_owner(std::string_view name);
[[nodiscard]] owner output_owner(std::string_view name);

enum class place_kind { properties, resource_metadata, condition, output_value, export_name };

/// A value in which CloudFormation evaluates functions. The template's own metadata is none.
struct place {
  owner of;
  place_kind kind;
  std::string path;  ///< `Properties`, `Metadata`, `Value`, …
  const json::value* value;
};

/// Every one of a template, which must outlive them.
[[nodiscard]] std::vector<place> places_of(const template_document& document);

/// Macros and AWS::Serverless types add resources that nobody declares, so what seems missing may be theirs.
[[nodiscard]] bool is_transformed(const template_document& document);

}  // namespace sparta::cfn
