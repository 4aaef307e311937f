#pragma once
#include <sparta/cfn/resource_options.hpp>
#include <sparta/cfn/template_document.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <string_view>

/// From what is declared, encoded, to entries of a template.
namespace sparta::cfn {

/// `options` are `sparta::parameter_options`. An error for what is no literal.
[[nodiscard]] result<parameter> parameter_of(std::string_view type, const json::value& options);

/// `options` are `sparta::output_options`.
[[nodiscard]] output output_of(json::value value, const json::value& options);

/// What the options leave out stays as it is.
void apply_options(const resource_options& options, resource& to);

}  // namespace sparta::cfn
