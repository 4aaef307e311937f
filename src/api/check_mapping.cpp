#include "api/mapping.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace sparta::api::mapping {
namespace {

bool is_token(std::string_view text, std::string_view others) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
  });
}

/// RFC 6838 §4.2
bool is_media_type(std::string_view text) {
  const std::size_t slash = text.find('/');
  constexpr std::string_view others = "!#$&-^_.+";
  return slash != std::string_view::npos && is_token(text.substr(0, slash), others) &&
         is_token(text.substr(slash + 1), others);
}

/// Where API Gateway takes a parameter from, and the name, of which nothing would end the template's own quotes.
bool is_parameter(std::string_view text) {
  for (const std::string_view place : {"method.request.querystring.", "method.request.path.", "method.request.header."})
    if (text.starts_with(place)) return is_token(text.substr(place.size()), "._-$:[]");
  return false;
}

}  // namespace

std::vector<std::string> faults(const request_form& of) {
  std::vector<std::string> found;
  std::set<std::string> once;
  for (const std::string& each : of.content_types) {
    if (!is_media_type(each))
      found.push_back("the content type '" + each + "' is none: 'application/json' is, without parameters");
    if (!once.insert(each).second) found.push_back("the content type '" + each + "' is there twice");
  }
  if (of.parameters)
    for (const std::string& each : *of.parameters)
      if (!is_parameter(each))
        found.push_back("the parameter '" + each +
                        "' is none: a method has method.request.querystring.NAME, method.request.path.NAME and "
                        "method.request.header.NAME");
  return found;
}

}  // namespace sparta::api::mapping
