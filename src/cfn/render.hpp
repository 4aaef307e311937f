#pragma once
#include <sparta/cfn/template_document.hpp>

#include <string>

namespace sparta::cfn {

/// The template as indented JSON, ending in a newline; the same document always gives the same bytes. Members
/// that say nothing are left out, AWSTemplateFormatVersion never is.
[[nodiscard]] std::string render(const template_document& document);

}  // namespace sparta::cfn
