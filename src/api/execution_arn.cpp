#include "api/execution_arn.hpp"

#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"

namespace sparta::api {

json::value execution_arn(std::string_view api, std::string_view below) {
  return cfn::regional_arn("execute-api", "${" + std::string(api) + "}/" + cfn::intrinsic::literal(below));
}

std::string below_stage(http::method method, std::string_view path) {
  std::string text = "*/" + std::string(method == http::method::any ? "*" : http::name_of(method));
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t brace = path.find('{', at);
    text += path.substr(at, brace - at);
    if (brace == std::string_view::npos) break;
    text += '*';
    at = path.find('}', brace) + 1;
    if (at == 0) break;  // unbalanced, which is a problem of its own
  }
  return text;
}

}  // namespace sparta::api
