#include "on/event_target.hpp"

#include "base/utf8.hpp"
#include "on/target_input.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace sparta::on {
namespace {

constexpr std::size_t longest_description = 512;

std::size_t characters_in(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(std::max<std::size_t>(1, base::utf8_character(text)));
  return count;
}

}  // namespace

void set_dead_letter_queue(json::object& target, const dead_letter_queue& queue) {
  if (queue.arn.has_value()) target["DeadLetterConfig"] = json::object{{"Arn", queue.arn}};
}

void set_retry_policy(json::object& target, const target_event_age& age, const target_retry_attempts& attempts,
                      wiring& made) {
  json::object policy;
  set(policy, "MaximumEventAgeInSeconds", age, made);
  set(policy, "MaximumRetryAttempts", attempts, made);
  if (!policy.empty()) target["RetryPolicy"] = std::move(policy);
}

void set_description(json::object& properties, std::string_view text, wiring& made) {
  if (text.empty()) return;
  if (const std::size_t characters = characters_in(text); characters > longest_description)
    made.problems.push_back("a description has " + std::to_string(characters) + " characters, and AWS takes " +
                            std::to_string(longest_description) + ". Shorten it.");
  properties["Description"] = text;
}

void set_input(json::object& target, const json::object& input, wiring& made) {
  for (const auto& [name, value] : input) target[name] = value;
  for (auto& each : problems_of_input(input)) made.problems.push_back(std::move(each));
}

}  // namespace sparta::on
