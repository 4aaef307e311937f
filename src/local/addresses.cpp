#include "local/addresses.hpp"

#include "base/strings.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace sparta::local {
namespace {

/// An attribute that is an address, or the host of one.
struct address {
  std::string_view type;
  std::string_view attribute;
  std::string_view scheme;  ///< that it begins with; empty for a host
  std::string_view domain;  ///< that it ends with, but for a path
};

constexpr address addresses[] = {
    {"AWS::CloudFront::Distribution", "DomainName", "", ".net"},
    {"AWS::Lambda::Url", "FunctionUrl", "https:", ".on.aws"},
    {"AWS::S3::Bucket", "WebsiteURL", "http:", ".amazonaws.com"},
};

json::value call(std::string_view function, json::value argument) {
  json::object made;
  made[function] = std::move(argument);
  return made;
}

/// A statement of a bucket's policy, as AWS recommends it.
bool denies_plain_http(const json::value& statement) {
  const json::value* const effect = statement.find("Effect");
  const json::value* const condition = statement.find("Condition");
  const json::value* const test = condition == nullptr ? nullptr : condition->find("Bool");
  const json::value* const secure = test == nullptr ? nullptr : test->find("aws:SecureTransport");
  return effect != nullptr && *effect == "Deny" && secure != nullptr && *secure == "false";
}

class rewriting {
 public:
  rewriting(const json::value& document, std::uint16_t port) : host_("localhost:" + std::to_string(port)) {
    if (const json::value* const all = document.find("Resources"); all != nullptr && all->is_object())
      for (const auto& [id, resource] : all->as_object())
        if (const json::value* const type = resource.find("Type"); type != nullptr && type->is_string())
          types_[std::string(id)] = type->as_string();
  }

  [[nodiscard]] json::value of(json::value what) const {
    if (what.is_array()) {
      std::erase_if(what.as_array(), denies_plain_http);
      for (json::value& each : what.as_array()) each = of(std::move(each));
    }
    if (!what.is_object()) return what;
    if (const json::value* const text = what.find("Fn::Sub")) return substituted(*text);
    if (const address* const found = address_in(what)) return local(*found, std::move(what));
    json::object made;
    for (auto& [name, value] : what.as_object())
      made[name] = name == "ViewerProtocolPolicy" ? json::value("allow-all") : of(std::move(value));
    return made;
  }

 private:
  [[nodiscard]] const address* address_of(std::string_view resource, std::string_view attribute) const {
    const auto type = types_.find(resource);
    if (type == types_.end()) return nullptr;
    for (const address& each : addresses)
      if (each.type == type->second && each.attribute == attribute) return &each;
    return nullptr;
  }

  [[nodiscard]] const address* address_in(const json::value& what) const {
    const json::value* const parts = what.find("Fn::GetAtt");
    if (parts == nullptr || !parts->is_array() || parts->as_array().size() != 2) return nullptr;
    const auto& of = parts->as_array();
    return of[0].is_string() && of[1].is_string() ? address_of(of[0].as_string(), of[1].as_string()) : nullptr;
  }

  /// The value with this machine in place of AWS's domain: it is known only when the stack is made, so by functions.
  [[nodiscard]] json::value local(const address& what, json::value value) const {
    if (!what.scheme.empty())
      value = call("Fn::Select", json::array{1, call("Fn::Split", json::array{what.scheme, std::move(value)})});
    json::value host =
        call("Fn::Join", json::array{"." + host_, call("Fn::Split", json::array{what.domain, std::move(value)})});
    return what.scheme.empty() ? host : call("Fn::Join", json::array{"", json::array{"http:", std::move(host)}});
  }

  /// Each `${Name.Attribute}` that is an address becomes a variable.
  void name_addresses(std::string& text, json::object& variables) const {
    for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 1)) {
      const std::size_t end = text.find('}', at);
      const std::size_t dot = text.find('.', at);
      if (end == std::string::npos || dot > end) continue;
      const std::string name = text.substr(at + 2, dot - at - 2);
      const std::string attribute = text.substr(dot + 1, end - dot - 1);
      const address* const found = address_of(name, attribute);
      if (found == nullptr) continue;
      const std::string variable = "Local" + name + attribute;
      variables[variable] = local(*found, call("Fn::GetAtt", json::array{name, attribute}));
      text.replace(at, end + 1 - at, "${" + variable + "}");
      if (found->scheme.empty()) text = base::replace_all(text, "https://${" + variable, "http://${" + variable);
    }
  }

  [[nodiscard]] json::value substituted(const json::value& argument) const {
    const bool has_variables = argument.is_array() && argument.as_array().size() == 2;
    const json::value& given = has_variables ? argument.as_array()[0] : argument;
    if (!given.is_string()) return call("Fn::Sub", argument);
    std::string text = given.as_string();
    for (const auto& [secure, plain] : {std::pair{"https://${", "http://${"}, std::pair{"wss://${", "ws://${"}})
      if (text.starts_with(secure) && text.find("}" + std::string(api_host)) == text.find('}'))
        text = plain + text.substr(std::string_view(secure).size());
    text = base::replace_all(std::move(text), api_host, ".execute-api." + host_);
    json::object variables;
    if (has_variables) variables = of(argument.as_array()[1]).as_object();
    name_addresses(text, variables);
    if (variables.empty()) return call("Fn::Sub", std::move(text));
    return call("Fn::Sub", json::array{std::move(text), std::move(variables)});
  }

  static constexpr std::string_view api_host = ".execute-api.${AWS::Region}.${AWS::URLSuffix}";
  std::string host_;
  std::map<std::string, std::string, std::less<>> types_{};
};

}  // namespace

json::value with_local_addresses(json::value document, std::uint16_t port) {
  const rewriting rewritten(document, port);
  return rewritten.of(std::move(document));
}

}  // namespace sparta::local
