#include "cli/event_input.hpp"

#include "base/strings.hpp"

#include <sparta/json/parse.hpp>

#include <utility>

namespace sparta::cli {
namespace {

/// Lambda takes 6 MB; somewhat more is read so that Lambda's own message about it can be shown.
constexpr std::size_t input_limit = 16U << 20U;

error no_json(const std::string& source, error why) {
  why.kind = error_kind::usage;
  why.message = source + " is no JSON: " + why.message;
  return why;
}

result<std::string> checked(std::string text, const std::string& source) {
  if (base::trim(text).empty())
    return error{
        .kind = error_kind::usage, .message = source + " is empty", .remedy = "an event without content is {}"};
  if (auto parsed = json::parse(text); !parsed) return no_json(source, std::move(parsed).error());
  return text;
}

}  // namespace

result<std::string> read_event(std::string_view given, const base::files& files, console& from, std::stop_token stop) {
  if (given == "-") {
    auto text = from.read_all(input_limit, std::move(stop));
    return text ? checked(*std::move(text), "standard input") : std::move(text);
  }
  const auto begin = base::trim(given).substr(0, 1);
  if (begin == "{" || begin == "[" || begin == "\"") return checked(std::string(given), "the event");
  if (!files.exists(given)) {
    if (json::parse(given)) return std::string(given);
    return error{.kind = error_kind::usage,
                 .message = "there is no event file " + std::string(given),
                 .remedy = "--event takes a file, `-` for standard input, or JSON such as '{\"name\": \"Ada\"}'"};
  }
  auto text = files.read(given);
  return text ? checked(*std::move(text), std::string(given)) : std::move(text);
}

}  // namespace sparta::cli
