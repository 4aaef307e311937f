#include "api/mapping_cors.hpp"

#include "base/strings.hpp"
#include "cfn/intrinsics.hpp"
#include "http/allow_origin.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

// https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html
namespace sparta::api::mapping {
namespace {

namespace intrinsic = cfn::intrinsic;

/// Those that API Gateway's own clients send.
constexpr std::string_view usual_headers = "Content-Type,X-Amz-Date,Authorization,X-Api-Key";

/// A constant, which API Gateway takes in quotes.
json::value constant(const json::value& what) {
  if (what.is_string()) return "'" + what.as_string() + "'";
  return intrinsic::sub("'${Value}'", {{"Value", what}});
}

/// A list as a header has it; null for none.
json::value joined(const json::value& list, std::string_view separator = ",") {
  if (list.is_null()) return {};
  if (list.is_object()) return json::object{{"Fn::Join", json::array{separator, list}}};
  if (list.as_array().size() == 1) return list.as_array().front();
  std::vector<std::string> texts;
  for (const json::value& each : list.as_array())
    if (each.is_string()) texts.push_back(each.as_string());
  return texts.size() == list.as_array().size() ? json::value(base::join(texts, separator))
                                                : intrinsic::join(separator, list.as_array());
}

/// Any response may have them.
json::object headers_of_all(const cors_values& of) {
  json::object made;
  if (of.origins.size() == 1) made["Access-Control-Allow-Origin"] = of.origins.front();
  if (of.origins.size() > 1) made["Vary"] = "Origin";
  if (of.allow_credentials) made["Access-Control-Allow-Credentials"] = "true";
  if (!of.expose_headers.is_null()) made["Access-Control-Expose-Headers"] = of.expose_headers;
  return made;
}

json::object headers_of_preflight(const cors_values& of) {
  json::object made = headers_of_all(of);
  made.erase("Access-Control-Expose-Headers");
  made["Access-Control-Allow-Headers"] = of.headers;
  made["Access-Control-Allow-Methods"] = of.methods;
  if (!of.max_age.is_null()) made["Access-Control-Max-Age"] = of.max_age;
  return made;
}

json::object constants(const json::object& headers, const std::string& prefix) {
  json::object made;
  for (const auto& [name, value] : headers) made[prefix + name] = constant(value);
  return made;
}

json::object declared(const json::object& headers) {
  json::object made;
  for (const auto& each : headers) made["method.response.header." + each.name] = false;
  return made;
}

/// `$origin=='https://a.example'||…`, and what its variables stand for.
std::string is_one_of(const std::vector<json::value>& origins, std::map<std::string, json::value>& variables) {
  std::string made;
  for (const json::value& each : origins) {
    const std::string variable = "Origin" + std::to_string(variables.size());
    if (!made.empty()) made += "||";
    made += each.is_string() ? "$origin=='" + each.as_string() + "'" : "$origin=='${" + variable + "}'";
    if (!each.is_string()) variables[variable] = each;
  }
  return made;
}

}  // namespace

std::optional<cors_values> cors_of(const http::cors& declared, const std::vector<std::string>& methods) {
  const json::value origins = declared.origins;
  if (origins.is_object()) return std::nullopt;
  cors_values made{.headers = joined(declared.headers),
                   .methods = joined(declared.methods),
                   .expose_headers = joined(declared.expose_headers),
                   .allow_credentials = declared.allow_credentials};
  if (origins.is_array()) made.origins = origins.as_array();
  // What is for all is for those that are named beside it, too.
  if (made.origins.empty() || std::ranges::count(made.origins, json::value("*")) != 0) made.origins = {"*"};
  if (made.headers.is_null()) made.headers = usual_headers;
  if (made.methods.is_null()) made.methods = base::join(methods, ",");
  if (declared.max_age) made.max_age = std::to_string(declared.max_age->count());
  return made;
}

json::object response_parameters(const cors_values& of) {
  return constants(headers_of_all(of), "method.response.header.");
}

json::object declared_parameters(const cors_values& of) { return declared(headers_of_all(of)); }

json::value with_origin(const std::optional<cors_values>& of, const std::string& before, const std::string& after) {
  if (!of || of->origins.size() < 2) return before + after;
  std::map<std::string, json::value> variables;
  const std::string condition = is_one_of(of->origins, variables);
  // A name of the header in the answer is lower-case, as Sparta writes it; an override may be made once.
  const std::string told =
      "#set($origin=$input.params('Origin'))#if(!$origin||$origin=='')#set($origin=$input.params('origin'))#end"
      "#if((" +
      condition +
      ")&&!$answer.headers.containsKey('access-control-allow-origin'))"
      "#set($context.responseOverride.header['Access-Control-Allow-Origin']=$origin)#end";
  if (variables.empty()) return before + told + after;
  return intrinsic::sub(intrinsic::literal(before) + told + intrinsic::literal(after), variables);
}

preflight mock_cors(const cors_values& cors) {
  const json::object headers = headers_of_preflight(cors);
  json::object answer{{"ResponseParameters", constants(headers, "method.response.header.")},
                      {"ResponseTemplates", json::object{{"application/json", with_origin(cors, "", "")}}},
                      {"StatusCode", "200"}};
  return {
      .integration = json::object{{"IntegrationResponses", json::array{std::move(answer)}},
                                  {"PassthroughBehavior", "NEVER"},
                                  {"RequestTemplates", json::object{{"application/json", "{\"statusCode\": 200}"}}},
                                  {"Type", "MOCK"}},
      .method_responses = json::array{json::object{{"ResponseParameters", declared(headers)}, {"StatusCode", "200"}}}};
}

json::object cors_environment(const cors_values& cors) {
  json::object made{{std::string(http::allowed_origins), joined(cors.origins, " ")}};
  if (cors.allow_credentials) made[http::allowed_credentials] = "true";
  if (!cors.expose_headers.is_null()) made[http::exposed_headers] = cors.expose_headers;
  return made;
}

json::object gateway_response_parameters(const cors_values& cors) {
  return constants(headers_of_all(cors), "gatewayresponse.header.");
}

}  // namespace sparta::api::mapping
