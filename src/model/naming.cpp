#include "model/naming.hpp"

#include "base/digest.hpp"

#include <sparta/names.hpp>

namespace sparta::model {
namespace {

/// Each run of other characters becomes one `x`.
std::string alphanumeric(std::string_view text) {
  std::string clean;
  bool in_run = false;
  for (const char c : text) {
    if (sparta::detail::is_letter_or_digit(c))
      clean += c;
    else if (!in_run)
      clean += 'x';
    in_run = !sparta::detail::is_letter_or_digit(c);
  }
  return clean;
}

std::string letters_and_digits_of(std::string_view text) {
  std::string kept;
  for (const char c : text)
    if (sparta::detail::is_letter_or_digit(c)) kept += c;
  return kept;
}

}  // namespace

std::string resource_name(std::string_view prefix, std::initializer_list<std::string_view> parts) {
  std::string content(prefix);
  for (const std::string_view part : parts) content += part;
  return alphanumeric(std::string(prefix) + base::hex(base::sha1(content)));
}

std::string function_id(std::string_view function) {
  return resource_name(letters_and_digits_of(function) + "Lambda", {function});
}

std::string role_id(std::string_view service, std::string_view function) {
  return resource_name("IAMRole", {service, function});
}

std::string log_group_id(std::string_view service, std::string_view function) {
  return resource_name("LogGroup", {service, function});
}

std::string alias_id(std::string_view function, std::string_view alias) {
  return resource_name("Alias", {function, ":", alias});
}

std::string function_url_id(std::string_view function) { return resource_name("FunctionUrl", {function}); }

std::string physical_function_name(std::string_view function) { return "${AWS::StackName}_" + std::string(function); }

std::string log_group_name(std::string_view function) { return "/aws/lambda/" + physical_function_name(function); }

}  // namespace sparta::model
