#include "api/mapping.hpp"
#include "api/velocity.hpp"
#include "base/strings.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
namespace sparta::api::mapping {
namespace {

using velocity::quoted;
using velocity::text;

/// What the context knows, and whether a client has a hand in it: the rest is spelled by AWS, and needs no escape.
struct known {
  std::string_view name;
  bool by_client = false;
};
constexpr std::array context_members{known{"apiId"},      known{"domainName"},         known{"extendedRequestId"},
                                     known{"method"},     known{"path", true},         known{"requestId"},
                                     known{"resourceId"}, known{"resourcePath", true}, known{"stage"}};
constexpr std::array identity_members{known{"accountId"},
                                      known{"apiKey", true},
                                      known{"caller", true},
                                      known{"cognitoAuthenticationProvider", true},
                                      known{"cognitoAuthenticationType"},
                                      known{"cognitoIdentityId"},
                                      known{"cognitoIdentityPoolId"},
                                      known{"sourceIp"},
                                      known{"user", true},
                                      known{"userAgent", true},
                                      known{"userArn", true}};

/// One of the three places that parameters are in.
struct parameters_of {
  std::string_view member;    ///< in the event
  std::string_view in_input;  ///< in `$input.params()`
  std::string_view several;   ///< where the request has all values of a name; empty: there is nothing such
  bool ignores_case = false;
};
constexpr std::array all_parameters{
    parameters_of{"headers", "header", "multivalueheader", true},
    parameters_of{"queryParams", "querystring", "multivaluequerystring"},
    parameters_of{"pathParams", "path", ""},
};
constexpr std::array multi_value_members{"multiValueHeaders", "multiValueQueryParams"};

/// The names that the method declares there.
std::vector<std::string> declared(const std::vector<std::string>& all, const parameters_of& where) {
  const std::string prefix = std::string("method.request.") + std::string(where.in_input) + ".";
  std::vector<std::string> names;
  for (const std::string& each : all)
    if (each.starts_with(prefix)) names.push_back(each.substr(prefix.size()));
  if (where.ignores_case) {
    for (std::string& each : names) each = base::to_lower(each);
    names.emplace_back("content-type");  // it tells what the body is
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// `#if(…)`, which holds for the names that are handed on; empty when all are.
std::string condition(const request_form& of, const parameters_of& where) {
  if (!of.parameters) return {};
  std::string names;
  for (const std::string& each : declared(*of.parameters, where)) names += (names.empty() ? "'" : ",'") + each + "'";
  return "#set($wanted=[" + names + "])";
}

std::string loop(const request_form& of, const parameters_of& where, std::string_view element) {
  const std::string_view name = where.ignores_case ? "$name.toLowerCase()" : "$name";
  std::string made = condition(of, where);
  made.append("#set($comma='')#foreach($name in $input.params().").append(where.in_input).append(".keySet())");
  if (of.parameters) made.append("#if($wanted.contains(").append(name).append("))");
  made.append("$comma").append(text("$name")).append(":").append(element).append("#set($comma=',')");
  if (of.parameters) made += "#end";
  return made + "#end";
}

std::string single_values(const request_form& of, const parameters_of& where) {
  return loop(of, where, text("$input.params()." + std::string(where.in_input) + ".get($name)"));
}

/// An empty array where API Gateway has no such variable: what reads the event then takes the one value.
std::string several_values(const request_form& of, const parameters_of& where) {
  return loop(of, where,
              "[#foreach($value in $method.request." + std::string(where.several) + ".get($name))" + text("$value") +
                  "#if($foreach.hasNext),#end#end]");
}

std::string element_of(const std::string& map) {
  return "$comma" + text("$name") + ":" + text(map + ".get($name)") + "#set($comma=',')";
}

std::string all_of(const std::string& map) {
  return "#set($comma='')#foreach($name in " + map + ".keySet())" + element_of(map) + "#end";
}

/// What an authorizer of Cognito found is one level deeper than what Lambda functions answer.
std::string authorizer() {
  return "#set($comma='')#foreach($name in $context.authorizer.keySet())#if($name!='claims')" +
         element_of("$context.authorizer") + "#end#end#if($context.authorizer.claims)$comma\"claims\":{" +
         all_of("$context.authorizer.claims") + "}#end";
}

template <std::size_t N>
std::string members(const std::array<known, N>& all, const std::string& of) {
  std::string made;
  for (const known& each : all) {
    const std::string variable = of + "." + std::string(each.name == "method" ? "httpMethod" : each.name);
    made += (made.empty() ? "" : ",") + quoted(each.name) + ":";
    made += each.by_client ? text("$" + variable) : quoted("$!" + variable);
  }
  return made;
}

/// Pairs as URLSearchParams has them. What is no percent-encoding stands for itself, as the decoder would else throw.
/// https://url.spec.whatwg.org/#urlencoded-parsing
std::string form() {
  const auto decoded = [](const std::string& name) {
    return "$util.urlDecode($" + name + ".replaceAll('%(?![0-9A-Fa-f]{2})','%25'))";
  };
  return "#set($form={})#foreach($pair in $input.body.split('&'))#if($pair!='')#set($at=$pair.indexOf('='))"
         "#set($key=$pair)#set($text='')#if($at>=0)#set($key=$pair.substring(0,$at))#set($after=$at+1)"
         "#set($text=$pair.substring($after))#end#set($done=$form.put(" +
         decoded("key") + "," + decoded("text") + "))#end#end";
}

std::string parsed_body(std::string_view content_type) {
  if (content_type == "application/json" || content_type.ends_with("+json")) return "$input.json('$')";
  if (content_type != "application/x-www-form-urlencoded") return text("$input.body");
  return "{" + all_of("$form") + "}";
}

/// Base64 is out of reach of whatever a body may hold. Of a binary media type, API Gateway has made it already.
std::string raw_body(bool binary) {
  return (binary ? text("$input.body") : quoted("$!util.base64Encode($input.body)")) + ",\"isBase64Encoded\":true";
}

std::string request_template(const request_form& of, std::string_view content_type) {
  const bool parsed = of.body == mapped_body::parsed;
  const bool binary = std::count(of.binary_media_types.begin(), of.binary_media_types.end(), content_type) != 0;
  std::string made = parsed && content_type == "application/x-www-form-urlencoded" ? form() : "";
  made += "{\"method\":" + quoted("$!context.httpMethod");
  made += ",\"body\":" + (parsed && !binary ? parsed_body(content_type) : raw_body(binary));
  for (const parameters_of& each : all_parameters)
    made += "," + quoted(each.member) + ":{" + single_values(of, each) + "}";
  for (std::size_t i = 0; i < multi_value_members.size(); ++i)
    made += "," + quoted(multi_value_members[i]) + ":{" + several_values(of, all_parameters[i]) + "}";
  made += ",\"stageVariables\":{" + all_of("$stageVariables") + "}";
  made += ",\"authorizer\":{" + authorizer() + "}";
  return made + ",\"context\":{" + members(context_members, "context") + ",\"identity\":{" +
         members(identity_members, "context.identity") + "}}}";
}

}  // namespace

const std::vector<std::string>& default_content_types() {
  static const std::vector<std::string> all{"application/json", "application/x-www-form-urlencoded",
                                            "multipart/form-data", "text/plain"};
  return all;
}

json::object request_templates(const request_form& of) {
  json::object made;
  for (const std::string& each : of.content_types.empty() ? default_content_types() : of.content_types)
    made[each] = request_template(of, each);
  return made;
}

}  // namespace sparta::api::mapping
