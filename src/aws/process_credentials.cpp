#include "aws/credential_sources.hpp"
#include "aws/json_members.hpp"
#include "base/strings.hpp"

#include <sparta/json/parse.hpp>

namespace sparta::aws {
namespace {

bool is_version_1(std::string_view output) {
  const auto parsed = json::parse(output, {.depth = 16, .bytes = 1U << 20U});
  return parsed && integer_member(*parsed, "Version") == 1;
}

/// One word or quoted piece after the other; a backslash takes the next character as it is, except in '…'.
class word_reader {
 public:
  void take(char c) {
    if (escaped_)
      add(c), escaped_ = false;
    else if (c == '\\' && quote_ != '\'')
      escaped_ = in_word_ = true;
    else if (quote_ != '\0')
      c == quote_ ? static_cast<void>(quote_ = '\0') : add(c);
    else if (c == '"' || c == '\'')
      quote_ = c, in_word_ = true;
    else if (c == ' ' || c == '\t' || c == '\n')
      end_word();
    else
      add(c);
  }
  bool finish() {
    end_word();
    return quote_ == '\0' && !escaped_;
  }
  std::vector<std::string> words{};

 private:
  void add(char c) {
    word_ += c;
    in_word_ = true;
  }
  void end_word() {
    if (in_word_) words.push_back(std::move(word_));
    word_.clear();
    in_word_ = false;
  }
  std::string word_{};
  char quote_ = '\0';
  bool escaped_ = false;
  bool in_word_ = false;
};

}  // namespace

result<std::vector<std::string>> split_command(std::string_view line) {
  word_reader reader;
  for (const char c : line) reader.take(c);
  if (!reader.finish() || reader.words.empty())
    return error{.kind = error_kind::usage, .message = "credential_process is no complete command"};
  return std::move(reader.words);
}

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
found_credentials from_process(const search& in, std::string_view command, std::string_view profile) {
  const auto source = "credential_process of profile " + std::string(profile);
  auto words = split_command(command);
  if (!words) return std::move(words).error().with_note("in profile " + std::string(profile));
  const auto program = words->front();
  const auto finished = in.world.processes.run({.arguments = std::move(*words)}, in.stop);
  if (!finished && finished.error().kind == error_kind::interrupted) return finished.error();
  if (!finished) return unusable_credentials(source, finished.error().message);
  if (finished->status != 0)
    return unusable_credentials(source, program + " ended with status " + std::to_string(finished->status) + ": " +
                                            std::string(base::trim(finished->errors).substr(0, 300)));
  if (!is_version_1(finished->output)) return unusable_credentials(source, program + " did not print Version 1 JSON");
  auto held = read_credentials(finished->output, {.session_token = "SessionToken"}, source);
  if (!held) return std::move(held).error();
  return std::move(*held);
}

}  // namespace sparta::aws
