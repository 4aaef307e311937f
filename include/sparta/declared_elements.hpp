#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/names.hpp>

#include <string_view>

namespace sparta::detail {

/// A part of the template with a name, as `service` hands it on, its type erased.
enum class element { parameter, condition, mapping, output, metadata, outputs_of };

struct declared_element {
  detail::element kind;
  std::string_view name;
  std::string_view type{};  ///< a parameter's
  cfn::value<json::value> value{};
  cfn::value<json::value> options{};
};

}  // namespace sparta::detail
