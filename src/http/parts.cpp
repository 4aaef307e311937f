#include <sparta/http/part.hpp>

namespace sparta::http::detail {
namespace {

std::string_view described(place from) {
  switch (from) {
    case place::path: return "path parameter";
    case place::query: return "query parameter";
    case place::form: return "form field";
    default: return name_of(from);
  }
}

problem wrong(place from, std::string_view name, std::string_view how) {
  const auto detail = std::string("the ").append(described(from)).append(" '").append(name).append("' ").append(how);
  return {.status = 400,
          .detail = detail,
          .more = {{"errors", json::array{{{"in", name_of(from)}, {"name", name}, {"detail", detail}}}}}};
}

}  // namespace

std::string_view name_of(place from) {
  switch (from) {
    case place::path: return "path";
    case place::query: return "query";
    case place::header: return "header";
    case place::cookie: return "cookie";
    case place::body: return "body";
    case place::form: return "form";
    case place::authorizer: return "authorizer";
  }
  return "request";
}

problem missing(place from, std::string_view name) { return wrong(from, name, "is missing"); }

problem unreadable(place from, std::string_view name) { return wrong(from, name, "has a value that can't be read"); }

}  // namespace sparta::http::detail
