#pragma once
#include <string>
#include <string_view>

/// Pieces of templates in the language that API Gateway takes.
/// https://velocity.apache.org/engine/1.7/vtl-reference.html
namespace sparta::api::velocity {

/// The reference as a JSON string, whatever it holds; empty for one that holds nothing, as `$!` says. The function
/// escapes `'` as well, which JSON doesn't take.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
[[nodiscard]] inline std::string text(std::string_view reference) {
  return "\"$!util.escapeJavaScript(" + std::string(reference) + R"vtl().replaceAll("\\'","'")")vtl";
}

/// What holds nothing that JSON would have to escape.
[[nodiscard]] inline std::string quoted(std::string_view plain) { return "\"" + std::string(plain) + "\""; }

}  // namespace sparta::api::velocity
