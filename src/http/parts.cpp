#include "base/strings.hpp"

#include <sparta/http/parts.hpp>

namespace sparta::http::detail {
namespace {

std::string_view name_of(place from) {
  switch (from) {
    case place::path: return "path parameter";
    case place::query: return "query parameter";
    case place::header: return "header";
    case place::cookie: return "cookie";
    case place::body: return "body";
  }
  return "part";
}

std::string described(place from, std::string_view name) {
  return std::string(name_of(from)).append(" '").append(name).append("'");
}

/// `application/json`, and what has its suffix (RFC 6839).
bool is_json(std::string_view media_type) {
  const std::string type = base::to_lower(base::trim(media_type.substr(0, media_type.find(';'))));
  return type == "application/json" || type.ends_with("+json");
}

}  // namespace

problem missing(place from, std::string_view name) {
  return {.status = 400, .detail = "the " + described(from, name) + " is missing"};
}

problem unreadable(place from, std::string_view name) {
  return {.status = 400, .detail = "the " + described(from, name) + " has a value that can't be read"};
}

std::optional<problem> refuse_media_type(const request& from) {
  const std::string* const type = from.headers.find("content-type");
  if (type == nullptr || is_json(*type)) return std::nullopt;
  return problem{.status = 415, .detail = "the body is to be application/json"};
}

problem undecodable(const error& why) { return {.status = 400, .detail = why.message}; }

}  // namespace sparta::http::detail
