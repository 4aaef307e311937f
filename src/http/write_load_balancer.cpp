#include "http/body_text.hpp"
#include "http/front.hpp"
#include "http/header_maps.hpp"

#include <sparta/http/problem.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace sparta::http {
namespace {

/// One name a cookie, by the bits of its number: with single values a name has one, but `Set-Cookie` and `set-Cookie`
/// are two names to the load balancer, and one header to whom it answers.
std::string cookie_header(std::size_t number) {
  std::string name = "set-cookie";
  for (char& c : name) {
    if (c == '-') continue;
    if ((number & 1U) != 0) c = static_cast<char>(c - 'a' + 'A');
    number >>= 1U;
  }
  return name;
}

json::object header_map(headers& all) {
  json::array cookies = take_cookies(all);
  json::object members = single_values(all);
  for (std::size_t i = 0; i < cookies.size(); ++i) members[cookie_header(i)] = std::move(cookies[i]);
  return members;
}

}  // namespace

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
json::object write_load_balancer(response what, bool multi_value) {
  json::object made{{"statusCode", what.status}};
  if (const auto phrase = phrase_of(what.status); !phrase.empty())
    made["statusDescription"] = std::to_string(what.status).append(" ").append(phrase);
  if (multi_value)
    made["multiValueHeaders"] = multi_values(what.headers);
  else
    made["headers"] = header_map(what.headers);
  write_body(made, what);
  return made;
}

}  // namespace sparta::http
