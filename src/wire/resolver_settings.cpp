#include "base/strings.hpp"
#include "wire/resolver.hpp"

#include <algorithm>
#include <charconv>

namespace sparta::wire {
namespace {

constexpr std::size_t most_servers = 3;
constexpr std::uint16_t dns_port = 53;

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  static constexpr std::string_view blanks = " \t\r";
  for (auto rest = line; !rest.empty();) {
    const auto begin = std::min(rest.find_first_not_of(blanks), rest.size());
    rest.remove_prefix(begin);
    const auto word = rest.substr(0, rest.find_first_of(blanks));
    if (!word.empty()) words.emplace_back(word);
    rest.remove_prefix(word.size());
  }
  return words;
}

/// The number after `timeout:`, within bounds.
std::optional<int> option(std::string_view word, std::string_view name, int most) {
  if (!word.starts_with(name)) return std::nullopt;
  word.remove_prefix(name.size());
  int number = 0;
  const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (failed != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return std::clamp(number, 1, most);
}

void take_server(resolver_settings& into, const std::string& literal) {
  if (into.servers.size() == most_servers) return;
  // A literal is never looked up.
  if (auto one = resolve({.host = literal, .port = dns_port}, {})) into.servers.push_back(one->front());
}

void take_line(resolver_settings& into, const std::vector<std::string>& words) {
  const auto& keyword = words.front();
  if (keyword == "nameserver" && words.size() > 1) take_server(into, words[1]);
  if (keyword == "search" || keyword == "domain") into.search.assign(words.begin() + 1, words.end());
  if (keyword != "options") return;
  for (const auto& word : words) {
    if (const auto seconds = option(word, "timeout:", 30)) into.wait = std::chrono::seconds(*seconds);
    if (const auto rounds = option(word, "attempts:", 5)) into.rounds = *rounds;
  }
}

}  // namespace

resolver_settings parse_resolver_settings(std::string_view resolv_conf) {
  resolver_settings read;
  for (const auto& line : base::split(resolv_conf, '\n')) {
    const auto words = words_of(std::string_view(line).substr(0, line.find_first_of("#;")));
    if (!words.empty()) take_line(read, words);
  }
  return read;
}

}  // namespace sparta::wire
