#include "events_roundtrip/differences.hpp"
#include "events_roundtrip/types.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

namespace {

using sparta::events_roundtrip::payload_type;

constexpr int fine = 0;
constexpr int different = 1;
constexpr int usage = 2;

constexpr const char* help =
    "Decodes payloads into a type of sparta::events, encodes them again, and tells every difference in meaning.\n"
    "\n"
    "usage: events-roundtrip TYPE FILE...\n"
    "       events-roundtrip --unknown TYPE FILE...   lists instead the members that the type does not know\n"
    "       events-roundtrip --list\n"
    "\n"
    "A file is `-` for standard input. Exit status: 0 no difference, 1 some, or a file that can't be decoded, 2 "
    "usage.\n";

std::optional<std::string> contents(const std::string& file) {
  if (file == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
  std::ifstream in(file, std::ios::binary);
  if (!in) return std::nullopt;
  std::string text(std::istreambuf_iterator<char>(in), {});
  return in.bad() ? std::nullopt : std::optional(std::move(text));
}

/// Whether the payload came out as it went in.
bool report(const payload_type& type, const std::string& file) {
  const auto text = contents(file);
  if (!text) return std::cout << file << ": can't be read\n", false;
  const auto before = sparta::json::parse(*text);
  if (!before) return std::cout << file << ": " << before.error().message << '\n', false;
  const auto after = type.again(*text);
  if (!after) return std::cout << file << ": " << after.error().message << '\n', false;
  const auto found = sparta::events_roundtrip::differences(*before, *after);
  for (const auto& each : found) std::cout << file << ": " << each << '\n';
  if (found.empty()) std::cout << file << ": no difference\n";
  return found.empty();
}

/// Whether the type knows all that is in the payload.
bool report_unknown(const payload_type& type, const std::string& file) {
  const auto text = contents(file);
  if (!text) return std::cout << file << ": can't be read\n", false;
  const auto found = type.unknown(*text);
  if (!found) return std::cout << file << ": " << found.error().message << '\n', false;
  for (const auto& each : *found) std::cout << file << ": " << each << '\n';
  return found->empty();
}

using reporter = bool (*)(const payload_type& type, const std::string& file);

int run_over(int argc, char** argv, reporter tell) {
  const auto types = sparta::events_roundtrip::types();
  const std::string name = argc > 1 ? argv[1] : "";
  if (name == "--help" || name == "-h") return std::cout << help, fine;
  if (name == "--list") {
    for (const auto& each : types) std::cout << each.name << '\n';
    return fine;
  }
  if (argc < 3) return std::cerr << help, usage;
  const auto type = std::ranges::find(types, name, &payload_type::name);
  if (type == types.end())
    return std::cerr << "error: there is no type '" << name << "'\nfix: events-roundtrip --list\n", usage;
  bool all_fine = true;
  for (int i = 2; i < argc; ++i) all_fine = tell(*type, argv[i]) && all_fine;
  return all_fine ? fine : different;
}

int run(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "--unknown") return run_over(argc - 1, argv + 1, &report_unknown);
  return run_over(argc, argv, &report);
}

}  // namespace

int main(int argc, char** argv) { return run(argc, argv); }
