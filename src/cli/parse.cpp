#include "cli/parse.hpp"

#include "base/nearest.hpp"
#include "base/strings.hpp"
#include "cli/option_table.hpp"

#include <algorithm>
#include <map>

#include <CLI/CLI.hpp>

namespace sparta::cli {
namespace {

error wrong(std::string message, std::string remedy = {}) {
  return {.kind = error_kind::usage, .message = std::move(message), .remedy = std::move(remedy)};
}

/// `-s,--s3-bucket,--s3Bucket`, as CLI11 wants it.
std::string spellings(const option& row) {
  std::string all = row.letter == 0 ? "" : std::string("-") + row.letter + ",";
  all += "--" + std::string(row.name);
  for (const auto alias : row.aliases) all += ",--" + std::string(alias);
  return all;
}

void add_option(CLI::App& to, const option& row, options& into) {
  std::visit(
      [&](auto member) {
        auto& value = into.*member;
        if constexpr (std::is_same_v<decltype(member), bool options::*>) {
          to.add_flag(spellings(row), value);
        } else {
          auto* made = to.add_option(spellings(row), value)->expected(1);
          if constexpr (std::is_same_v<decltype(member), std::vector<std::string> options::*>)
            made->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
          else
            made->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
        }
      },
      row.target);
}

/// The tables as a CLI11 parser. What it doesn't know it leaves over, so that the message is ours.
class grammar {
 public:
  explicit grammar(options& into) {
    prepare(root_);
    for (const auto& row : option_table())
      if (is_global(row)) add_option(root_, row, into);
    for (const auto& row : command_table()) add_command(row, into);
  }

  /// The command whose words were given last; null when there was none.
  const command* parse(std::vector<std::string> arguments) {
    std::reverse(arguments.begin(), arguments.end());
    root_.parse(arguments);
    const command* found = nullptr;
    for (const auto& [app, row] : leaves_)
      if (app->parsed() && (found == nullptr || row->name.size() > found->name.size())) found = row;
    return found;
  }
  /// An option of `policy` that was given to `policy deployer`, which has it not; empty when there is none.
  [[nodiscard]] std::string misplaced(const command& chosen) const {
    for (const auto& [app, row] : leaves_)
      for (const auto& each : option_table()) {
        const bool of_another = app->parsed() && belongs_to(each, row->name) && !belongs_to(each, chosen.name);
        const auto name = "--" + std::string(each.name);
        if (of_another && app->count(name) > 0) return name;
      }
    return {};
  }
  [[nodiscard]] std::vector<std::string> left_over() const { return root_.remaining(true); }
  /// `local`, when a word below it is missing.
  [[nodiscard]] std::string_view open_word() const {
    for (const auto& [word, app] : inner_)
      if (app->parsed()) return word;
    return {};
  }

 private:
  static constexpr int any_number = 1 << 20;
  static void prepare(CLI::App& app) {
    app.set_help_flag();
    app.allow_extras();
    app.fallthrough();
    app.require_subcommand(0, 1);
  }
  /// The word that others stand below. It may be a command itself, when its row comes first: `policy`.
  CLI::App& inner(const std::string& word) {
    for (const auto& [app, row] : leaves_)
      if (row->name == word) return *app;
    auto& app = inner_[word];
    if (app == nullptr) {
      app = root_.add_subcommand(word);
      prepare(*app);
    }
    return *app;
  }
  void add_command(const command& row, options& into) {
    const auto words = base::split(row.name, ' ');
    auto& parent = words.size() == 1 ? root_ : inner(words.front());
    auto* app = parent.add_subcommand(words.back());
    prepare(*app);
    for (const auto& each : option_table())
      if (!is_global(each) && belongs_to(each, row.name)) add_option(*app, each, into);
    if (row.max_arguments > 0) app->add_option("arguments", into.arguments)->expected(0, any_number);
    leaves_.emplace_back(app, &row);
  }

  CLI::App root_;
  std::map<std::string, CLI::App*> inner_;
  std::vector<std::pair<CLI::App*, const command*>> leaves_;
};

std::vector<std::string_view> command_words(std::string_view below) {
  std::vector<std::string_view> words;
  for (const auto& row : command_table()) {
    const auto blank = row.name.find(' ');
    if (below.empty())
      words.push_back(row.name.substr(0, blank));
    else if (row.name.substr(0, blank) == below && blank != std::string_view::npos)
      words.push_back(row.name.substr(blank + 1));
  }
  return words;
}

error unknown_option(const std::string& given, const command* where) {
  const auto name = given.substr(0, given.find('='));
  std::vector<std::string> spelled;
  for (const auto& row : option_table()) {
    if (where != nullptr ? !belongs_to(row, where->name) : !is_global(row)) continue;
    spelled.push_back("--" + std::string(row.name));
    for (const auto alias : row.aliases) spelled.push_back("--" + std::string(alias));
  }
  const std::vector<std::string_view> candidates(spelled.begin(), spelled.end());
  const auto close = base::nearest(name, candidates);
  const auto of = where != nullptr ? " of `" + std::string(where->name) + "`" : std::string();
  return wrong("unknown option " + name + of, close.empty() ? "" : "did you mean " + std::string(close) + "?");
}

error unknown_word(const std::string& given, std::string_view below) {
  const auto close = base::nearest(given, command_words(below));
  const auto before = below.empty() ? std::string() : std::string(below) + " ";
  return wrong("unknown command `" + before + given + "`",
               close.empty() ? "" : "did you mean `" + before + std::string(close) + "`?");
}

error incomplete(std::string_view word) {
  std::vector<std::string> whole;
  for (const auto below : command_words(word))
    whole.push_back("`" + std::string(word) + " " + std::string(below) + "`");
  return wrong("`" + std::string(word) + "` needs another word", "use " + base::join(whole, ", "));
}

error left_over_error(const std::vector<std::string>& left, const command* where, std::string_view below) {
  const auto option =
      std::find_if(left.begin(), left.end(), [](const auto& word) { return word.starts_with('-') && word != "--"; });
  const bool word_first = where == nullptr && !left.front().starts_with('-');
  if (option != left.end() && !word_first) return unknown_option(*option, where);
  if (where == nullptr) return unknown_word(left.front(), below);
  return wrong("`" + std::string(where->name) + "` doesn't take `" + left.front() + "`");
}

/// CLI11 begins its message with the option's name.
error unreadable(std::string_view why) {
  const auto name = why.substr(0, why.find(':'));
  for (const auto& row : option_table()) {
    if (name != "--" + std::string(row.name)) continue;
    if (row.value.empty()) return wrong(std::string(name) + " takes no value");
    return wrong(std::string(name) + " needs a value", "write " + std::string(name) + " " + std::string(row.value));
  }
  return wrong(std::string(why));
}

error too_many(const invocation& read) {
  return wrong("`" + std::string(read.command->name) + "` doesn't take `" +
               read.options.arguments[read.command->max_arguments] + "`");
}

result<void> check_choices(const options& given) {
  for (const auto& row : option_table()) {
    if (row.choices.empty()) continue;
    std::string value;
    if (const auto* member = std::get_if<std::string options::*>(&row.target)) value = given.**member;
    if (const auto* member = std::get_if<std::optional<std::string> options::*>(&row.target))
      value = (given.**member).value_or(std::string(row.choices.front()));
    if (std::find(row.choices.begin(), row.choices.end(), value) != row.choices.end()) continue;
    const std::vector<std::string> choices(row.choices.begin(), row.choices.end());
    return wrong("--" + std::string(row.name) + " can't be `" + value + "`", "use " + base::join(choices, ", "));
  }
  return {};
}

}  // namespace

result<invocation> parse(std::span<const std::string> arguments) {
  invocation read;
  grammar rules(read.options);
  try {
    read.command = rules.parse({arguments.begin(), arguments.end()});
  } catch (const CLI::ParseError& why) {
    return unreadable(why.what());
  }
  const auto left = rules.left_over();
  if (!left.empty()) return left_over_error(left, read.command, rules.open_word());
  if (const auto name = read.command == nullptr ? "" : rules.misplaced(*read.command); !name.empty())
    return unknown_option(name, read.command);
  if (read.command != nullptr && read.options.arguments.size() > read.command->max_arguments) return too_many(read);
  if (read.command == nullptr && !rules.open_word().empty() && !read.options.help) return incomplete(rules.open_word());
  if (auto fine = check_choices(read.options); !fine) return std::move(fine).error();
  if (read.options.log_format == "txt") read.options.log_format = "text";
  return read;
}

}  // namespace sparta::cli
