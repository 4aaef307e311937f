#include "cli/event_input.hpp"

#include "base/strings.hpp"
#include "samples/catalogue.hpp"
#include "samples/compose.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

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

error no_such_event(std::string_view given) {
  const auto close = samples::nearest_sample(given);
  return {.kind = error_kind::usage,
          .message = "there is no event file " + std::string(given) + ", and no such sample",
          .remedy = close.empty()
                        ? "an event is a file, `-` for standard input, JSON such as '{\"name\": \"Ada\"}', or a "
                          "sample of `events list`"
                        : "did you mean `" + std::string(close) + "`?"};
}

/// A file, standard input, or JSON as it was given.
result<std::string> text_of(std::string_view given, const base::files& files, console& from, std::stop_token stop) {
  if (given == "-") {
    auto text = from.read_all(input_limit, std::move(stop));
    return text ? checked(*std::move(text), "standard input") : std::move(text);
  }
  const auto begin = base::trim(given).substr(0, 1);
  if (begin == "{" || begin == "[" || begin == "\"") return checked(std::string(given), "the event");
  if (!files.exists(given)) {
    if (json::parse(given)) return std::string(given);
    return no_such_event(given);
  }
  auto text = files.read(given);
  return text ? checked(*std::move(text), std::string(given)) : std::move(text);
}

/// A folder called `sns` is no event.
bool is_file(std::string_view path, const base::files& files) { return files.exists(path) && !files.list(path); }

/// `path=@file` as `path=` and the file's content.
result<std::vector<std::string>> with_files(std::span<const std::string> changes, const base::files& files) {
  std::vector<std::string> read;
  for (const auto& change : changes) {
    const auto at = change.find("=@");
    if (at == std::string::npos || at != change.find('=')) {
      read.push_back(change);
      continue;
    }
    const auto content = files.read(change.substr(at + 2));
    if (!content) return error(content.error()).with_note("for --set " + change);
    read.push_back(change.substr(0, at + 1) + *content);
  }
  return read;
}

std::vector<std::string> names_in(std::span<const std::string> lists) {
  std::vector<std::string> names;
  for (const auto& list : lists)
    for (const auto& each : base::split(list, ',')) names.emplace_back(base::trim(each));
  return names;
}

}  // namespace

result<std::string> read_event(const event_source& source, const base::files& files, console& from,
                               std::stop_token stop) {
  samples::sample event{.name = "the event"};
  if (samples::is_sample(source.given) && !is_file(source.given, files)) {
    event = samples::find_sample(source.given).value();
  } else {
    auto text = text_of(source.given, files, from, std::move(stop));
    if (!text || (source.set.empty() && source.in.empty())) return text;
    event.event = json::parse(*text).value();
  }
  const auto changes = with_files(source.set, files);
  if (!changes) return changes.error();
  const auto composed = samples::compose(std::move(event), *changes, names_in(source.in));
  if (!composed) return composed.error();
  return json::write(*composed);
}

}  // namespace sparta::cli
