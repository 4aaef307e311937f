#include "base/strings.hpp"

#include <sparta/http/mapped_response.hpp>

#include <utility>

namespace sparta::http {

void to_json(json::writer& out, const mapped_response& what) {
  out.begin_object();
  out.member("code", what.code);
  if (!what.body.is_null()) out.member("body", what.body);
  if (!what.headers.empty()) out.member("headers", mapped(what.code, {}, {what.headers}).headers);
  out.end_object();
}

mapped_response mapped(int code, json::value body, std::initializer_list<std::map<std::string, std::string>> all) {
  mapped_response made{.code = code, .body = std::move(body)};
  for (const auto& each : all)
    for (const auto& [name, value] : each) made.headers[base::to_lower(name)] = value;
  return made;
}

mapped_response to_mapped(const mapped_error& what) {
  const int code = phrase_of(what.code).empty() ? 500 : what.code;
  json::object body{{"code", code}, {"err", phrase_of(code)}};
  if (!what.message.empty()) body["message"] = what.message;
  if (!what.context.empty()) {
    json::object context;
    for (const auto& [name, value] : what.context) context[name] = value;
    body["context"] = std::move(context);
  }
  return {.code = code, .body = std::move(body)};
}

}  // namespace sparta::http
