#include "cli/parse.hpp"

#include "base/strings.hpp"
#include "cli/option_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace sparta::testing {
namespace {

using cli::options;
using ::testing::HasSubstr;

result<cli::invocation> parsed(const std::string& line) { return cli::parse(base::split(line, ' ')); }

std::string text_of(bool value) { return value ? "yes" : "no"; }
std::string text_of(const std::string& value) { return value; }
std::string text_of(const std::optional<std::string>& value) { return value.value_or("(none)"); }
std::string text_of(const std::vector<std::string>& value) { return base::join(value, ","); }

std::string value_of(const options& read, const cli::option::target_type& target) {
  return std::visit([&](auto member) { return text_of(read.*member); }, target);
}

struct spelling {
  const char* line;
  cli::option::target_type target;
  const char* value;
};

class accepted_spelling : public ::testing::TestWithParam<spelling> {};

TEST_P(accepted_spelling, fills_its_option) {
  const auto read = parsed(GetParam().line);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(value_of(read->options, GetParam().target), GetParam().value) << GetParam().line;
}

INSTANTIATE_TEST_SUITE_P(
    of_sparta, accepted_spelling,
    ::testing::Values(
        spelling{"provision -s b", &options::s3_bucket, "b"},
        spelling{"provision --s3Bucket b", &options::s3_bucket, "b"},
        spelling{"provision --s3-bucket=b", &options::s3_bucket, "b"},
        spelling{"provision -i 1", &options::build_id, "1"}, spelling{"provision --buildID 1", &options::build_id, "1"},
        spelling{"build --build-id 1", &options::build_id, "1"}, spelling{"provision -n", &options::noop, "yes"},
        spelling{"provision --noop", &options::noop, "yes"}, spelling{"provision --dry-run", &options::noop, "yes"},
        spelling{"provision --noop=false", &options::noop, "no"},
        spelling{"status -l debug", &options::log_level, "debug"},
        spelling{"status --level warn", &options::log_level, "warn"},
        spelling{"status --log-level panic", &options::log_level, "panic"},
        spelling{"status -f json", &options::log_format, "json"},
        spelling{"status --format txt", &options::log_format, "text"},
        spelling{"status -z", &options::timestamps, "yes"}, spelling{"provision -t a,b", &options::build_tags, "a,b"},
        spelling{"provision --tags a", &options::build_tags, "a"},
        spelling{"provision --ldflags -Wl,-z,now", &options::ldflags, "-Wl,-z,now"},
        spelling{"status --nocolor", &options::no_color, "yes"},
        spelling{"status --no-color", &options::no_color, "yes"}, spelling{"build -o d", &options::output_dir, "d"},
        spelling{"build --outputDir d", &options::output_dir, "d"},
        spelling{"provision --output-dir d", &options::output_dir, "d"},
        spelling{"provision -m A=1 --param B=2", &options::parameters, "A=1,B=2"},
        spelling{"provision -g A=1 --tag B=[x]", &options::stack_tags, "A=1,B=[x]"},
        spelling{"status -r", &options::redact, "yes"}, spelling{"status --redact", &options::redact, "yes"}));

INSTANTIATE_TEST_SUITE_P(
    of_ours, accepted_spelling,
    ::testing::Values(
        spelling{"--local provision", &options::local, "yes"}, spelling{"provision --local", &options::local, "yes"},
        spelling{"invoke -e -", &options::event, "-"}, spelling{"invoke -e [1,2]", &options::event, "[1,2]"},
        spelling{"invoke -e status", &options::event, "status"}, spelling{"invoke -e -5", &options::event, "-5"},
        spelling{"invoke --event {\"a\":1}", &options::event, "{\"a\":1}"},
        spelling{"invoke status", &options::arguments, "status"},
        spelling{"help local up", &options::arguments, "local,up"}, spelling{"local up --port 0", &options::port, "0"},
        spelling{"status --profile a --profile b", &options::profile, "b"},
        spelling{"status --endpoint-url http://localhost:1", &options::endpoint_url, "http://localhost:1"},
        spelling{"version --output json", &options::output, "json"},
        spelling{"logs --follow --since 5m", &options::since, "5m"}, spelling{"version -h", &options::help, "yes"}));

struct mistake {
  const char* line;
  const char* message;
  const char* remedy;
};

class mistaken_line : public ::testing::TestWithParam<mistake> {};

TEST_P(mistaken_line, is_a_usage_error_that_helps) {
  const auto read = parsed(GetParam().line);
  ASSERT_FALSE(read) << GetParam().line;
  EXPECT_EQ(read.error().kind, error_kind::usage);
  EXPECT_THAT(read.error().message, HasSubstr(GetParam().message));
  EXPECT_THAT(read.error().remedy, HasSubstr(GetParam().remedy));
}

INSTANTIATE_TEST_SUITE_P(
    , mistaken_line,
    ::testing::Values(mistake{"provisoin", "unknown command `provisoin`", "`provision`"},
                      mistake{"xyzzy", "unknown command `xyzzy`", ""},
                      mistake{"local upp", "unknown command `local upp`", "`local up`"},
                      mistake{"local", "`local` needs another word", "`local down`"},
                      mistake{"provision --s3bucket b", "unknown option --s3bucket of `provision`", "--s3-bucket"},
                      mistake{"status --s3-bucket b", "unknown option --s3-bucket of `status`", ""},
                      mistake{"--locale provision", "unknown option --locale", "--local"},
                      mistake{"provision -q", "unknown option -q of `provision`", ""},
                      mistake{"invoke A B", "`invoke` doesn't take `B`", ""},
                      mistake{"version now", "`version` doesn't take `now`", ""},
                      mistake{"provision --s3-bucket", "--s3-bucket needs a value", "--s3-bucket BUCKET"},
                      mistake{"version --color blue", "--color can't be `blue`", "auto, always, never"},
                      mistake{"version -l loud", "--log-level can't be `loud`", "debug"},
                      mistake{"version --output yaml", "--output can't be `yaml`", "text, json"}));

TEST(parsing, finds_the_command) {
  EXPECT_EQ(parsed("provision").value().command->name, "provision");
  EXPECT_EQ(parsed("local up").value().command->name, "local up");
  EXPECT_EQ(cli::parse({}).value().command, nullptr);
}

TEST(parsing, what_is_not_said_keeps_its_default) {
  const auto read = parsed("invoke").value().options;
  EXPECT_EQ(read.event, "{}");
  EXPECT_EQ(read.output, "text");
  EXPECT_FALSE(read.log_level.has_value());
  EXPECT_FALSE(read.s3_bucket.has_value());
}

TEST(option_table, has_no_spelling_twice) {
  for (const auto& command : cli::command_table()) {
    std::set<std::string_view> names;
    std::set<char> letters;
    for (const auto& row : cli::option_table()) {
      if (!belongs_to(row, command.name)) continue;
      EXPECT_TRUE(names.insert(row.name).second) << row.name;
      for (const auto alias : row.aliases) EXPECT_TRUE(names.insert(alias).second) << alias;
      if (row.letter != 0) {
        EXPECT_TRUE(letters.insert(row.letter).second) << row.letter;
      }
    }
  }
}

TEST(option_table, names_only_commands_that_exist) {
  for (const auto& row : cli::option_table())
    for (const auto name : row.commands) EXPECT_NE(cli::find_command(name), nullptr) << name;
}

}  // namespace
}  // namespace sparta::testing
