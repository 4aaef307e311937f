#include "aws/json_members.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/aws/ssm.hpp>

#include <algorithm>

namespace sparta::aws::ssm {
namespace {

/// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
constexpr std::size_t most_in_one = 10;
/// Ten a page: far more than Parameter Store holds by default, and a bound on a mad server.
constexpr int most_pages = 10'000;

result<json::value> ask(session& with, std::string_view operation, json::object input) {
  return json_call(
      with, {.service = "ssm", .target = "AmazonSSM", .operation = std::string(operation), .body = std::move(input)});
}

parameter parameter_in(const json::value& from) {
  return {.name = text_member(from, "Name"),
          .value = text_member(from, "Value"),
          .type = text_member(from, "Type"),
          .version = integer_member(from, "Version"),
          .arn = text_member(from, "ARN")};
}

}  // namespace

result<parameter> get_parameter(session& with, const get_parameter_request& what) {
  const auto answer = ask(with, "GetParameter", {{"Name", what.name}, {"WithDecryption", what.with_decryption}});
  if (!answer) return answer.error();
  const auto* found = answer->find("Parameter");
  if (found == nullptr)
    return error{.kind = error_kind::decode, .message = "the answer to GetParameter has no Parameter"};
  return parameter_in(*found);
}

result<get_parameters_response> get_parameters(session& with, const get_parameters_request& what) {
  get_parameters_response all;
  for (std::size_t from = 0; from < what.names.size(); from += most_in_one) {
    const auto end = std::min(from + most_in_one, what.names.size());
    json::array names(what.names.begin() + static_cast<std::ptrdiff_t>(from),
                      what.names.begin() + static_cast<std::ptrdiff_t>(end));
    const auto answer =
        ask(with, "GetParameters", {{"Names", std::move(names)}, {"WithDecryption", what.with_decryption}});
    if (!answer) return answer.error();
    for (const auto& each : array_member(*answer, "Parameters")) all.parameters.push_back(parameter_in(each));
    for (const auto& each : array_member(*answer, "InvalidParameters"))
      if (each.is_string()) all.invalid_parameters.push_back(each.as_string());
  }
  return all;
}

result<std::vector<parameter>> get_parameters_by_path(session& with, const get_parameters_by_path_request& what) {
  std::vector<parameter> all;
  json::object input{{"Path", what.path}, {"Recursive", what.recursive}, {"WithDecryption", what.with_decryption}};
  for (int page = 0; page < most_pages; ++page) {
    const auto answer = ask(with, "GetParametersByPath", input);
    if (!answer) return answer.error();
    for (const auto& each : array_member(*answer, "Parameters")) all.push_back(parameter_in(each));
    const auto next = text_member(*answer, "NextToken");
    if (next.empty()) return all;
    input["NextToken"] = next;
  }
  return error{.kind = error_kind::decode, .message = "GetParametersByPath never came to a last page"};
}

}  // namespace sparta::aws::ssm
