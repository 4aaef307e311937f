#include "http/sendable.hpp"

#include "http/body_text.hpp"

#include <algorithm>

namespace sparta::http {
namespace {

/// RFC 9110 §5.6.2
bool is_token(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
  });
}

/// RFC 9110 §5.5: a line end would begin another header.
bool is_field_value(std::string_view value) {
  return std::none_of(value.begin(), value.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7F;
  });
}

/// A template writes text alone, and each header once.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
std::string fault_for_templates(const response& what) {
  if (what.headers.all("set-cookie").size() > 1)
    return "a mapping template can't set several cookies: use the integration proxy";
  if (!is_utf8(what.body)) return "a mapping template can't write bytes that are no text: use the integration proxy";
  return {};
}

/// As many as `set-cookie` can be spelled: see write_load_balancer.cpp.
constexpr std::size_t single_value_cookies = 512;

}  // namespace

std::size_t answer_limit(front of) {
  const bool balancer = of == front::load_balancer || of == front::load_balancer_multi_value;
  return balancer ? load_balancer_answer_limit : lambda_answer_limit;
}

std::string fault_in(const response& what, front to) {
  if (what.status < 200 || what.status > 599)
    return "the status is " + std::to_string(what.status) + ", which no final answer has";
  for (const field& each : what.headers) {
    if (!is_token(each.name)) return "a header has a name that HTTP doesn't allow";
    if (!is_field_value(each.value)) return "the header " + each.name + " has a character that HTTP doesn't allow";
  }
  if (to == front::load_balancer && what.headers.all("set-cookie").size() > single_value_cookies)
    return "a load balancer without multi-value headers can't carry so many cookies";
  if (to == front::rest_api_mapping) return fault_for_templates(what);
  return {};
}

}  // namespace sparta::http
