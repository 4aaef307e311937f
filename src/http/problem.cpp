#include <sparta/http/problem.hpp>
#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::http {
namespace {

struct phrase {
  int status;
  std::string_view text;
};

// https://www.iana.org/assignments/http-status-codes
constexpr phrase phrases[] = {
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {203, "Non-Authoritative Information"},
    {204, "No Content"},
    {205, "Reset Content"},
    {206, "Partial Content"},
    {207, "Multi-Status"},
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {423, "Locked"},
    {424, "Failed Dependency"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {451, "Unavailable For Legal Reasons"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
    {511, "Network Authentication Required"},
};

response of_status(int status, std::string detail) {
  return to_response({.status = status, .detail = std::move(detail)});
}

int status_of(error_kind kind) {
  switch (kind) {
    case error_kind::decode: return 400;
    case error_kind::denied: return 403;
    case error_kind::not_found: return 404;
    case error_kind::conflict: return 409;
    case error_kind::throttled: return 429;
    case error_kind::unavailable: return 503;
    default: return 500;
  }
}

}  // namespace

std::string_view phrase_of(int status) {
  for (const phrase& each : phrases)
    if (each.status == status) return each.text;
  return {};
}

response to_response(const problem& what) {
  json::object members;
  if (!what.type.empty()) members["type"] = what.type;
  members["title"] = what.title.empty() ? std::string(phrase_of(what.status)) : what.title;
  members["status"] = what.status;
  if (!what.detail.empty()) members["detail"] = what.detail;
  if (!what.instance.empty()) members["instance"] = what.instance;
  if (what.more.is_object())
    for (const auto& [name, value] : what.more.as_object())
      if (json::value& there = members[name]; there.is_null()) there = value;
  response made = json_text(json::write(json::value(std::move(members))), what.status);
  made.headers.set("content-type", "application/problem+json");
  for (const field& each : what.headers) made.headers.add(each.name, each.value);
  return made;
}

response bad_request(std::string detail) { return of_status(400, std::move(detail)); }
response unauthorized(std::string detail) { return of_status(401, std::move(detail)); }
response forbidden(std::string detail) { return of_status(403, std::move(detail)); }
response not_found(std::string detail) { return of_status(404, std::move(detail)); }
response conflict(std::string detail) { return of_status(409, std::move(detail)); }
response unprocessable(std::string detail) { return of_status(422, std::move(detail)); }
response too_many_requests(std::string detail) { return of_status(429, std::move(detail)); }

problem problem_of(const error& why) {
  const int status = status_of(why.kind);
  return {.status = status, .detail = status == 500 ? std::string() : why.message};
}

}  // namespace sparta::http
