#include "api/mapping.hpp"
#include "api/mapping_cors.hpp"

#include <set>
#include <string>
#include <utility>

namespace sparta::api::mapping {
namespace {

constexpr int failed = 500;

/// The answer's status and headers instead of the method's. Each may be set once, or API Gateway answers 500.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-override-request-response-parameters.html
///
/// What is no answer of this form is one of a function that failed without a message: the caller learns no more of it.
constexpr std::string_view answered =
    "#set($answer=$input.path('$'))"
    "#if($answer.code && $answer.code!=0)#set($context.responseOverride.status=$answer.code)"
    "#elseif($answer.errorType)#set($context.responseOverride.status=500)#end"
    "#foreach($name in $answer.headers.keySet())"
    "#set($context.responseOverride.header[$name]=$answer.headers.get($name))#end";

/// Text without its quotes, any other value as JSON.
constexpr std::string_view body =
    "#set($body=$input.json('$.body'))"
    "#if($body.startsWith('\"'))$!input.path('$.body')#elseif($body!='null')$!body#end";

/// The same as a handler's exception is for a caller: the request's id, by which the log has the rest.
constexpr std::string_view problem =
    "#set($context.responseOverride.header['content-type']='application/problem+json')"
    R"({"title":"Internal Server Error","status":500,"instance":"urn:request:$context.requestId"})";

json::object response(int status, const std::optional<cors_values>& cors) {
  json::object made{{"StatusCode", std::to_string(status)}};
  if (cors)
    if (auto parameters = response_parameters(*cors); !parameters.empty())
      made["ResponseParameters"] = std::move(parameters);
  return made;
}

}  // namespace

json::array integration_responses(int default_status, const std::optional<cors_values>& cors) {
  json::object all = response(default_status, cors);
  all["ResponseTemplates"] =
      json::object{{"application/json", with_origin(cors, std::string(answered), std::string(body))}};
  json::object errors = response(failed, cors);
  errors["ResponseTemplates"] = json::object{{"application/json", with_origin(cors, "", std::string(problem))}};
  // A function's error has a message, which this matches whatever it is; an answer has none.
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/handle-errors-in-lambda-integration.html
  errors["SelectionPattern"] = "(\\n|.)+";
  return {std::move(all), std::move(errors)};
}

json::array method_responses(const std::vector<int>& statuses, const std::optional<cors_values>& cors) {
  std::set<int> once(statuses.begin(), statuses.end());
  once.insert(failed);
  json::array made;
  for (const int status : once) {
    json::object each{{"StatusCode", std::to_string(status)}};
    if (cors)
      if (auto parameters = declared_parameters(*cors); !parameters.empty())
        each["ResponseParameters"] = std::move(parameters);
    made.emplace_back(std::move(each));
  }
  return made;
}

}  // namespace sparta::api::mapping
