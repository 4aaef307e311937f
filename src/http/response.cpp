#include <sparta/http/response.hpp>

#include <utility>

namespace sparta::http {

response text(std::string body, std::string_view content_type) {
  return {.headers = {{"content-type", std::string(content_type)}}, .body = std::move(body)};
}

response html(std::string body) { return text(std::move(body), "text/html; charset=utf-8"); }

response bytes(std::string body, std::string_view content_type) { return text(std::move(body), content_type); }

response json_text(std::string body, int status) {
  return {.status = status, .headers = {{"content-type", "application/json"}}, .body = std::move(body)};
}

response ok() { return {}; }

response accepted() { return {.status = 202}; }

response no_content() { return {.status = 204}; }

response redirect(std::string location, int status) {
  return {.status = status, .headers = {{"location", std::move(location)}}};
}

}  // namespace sparta::http
